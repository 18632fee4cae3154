/**
 * GOV.UK Notify.
 */
@NullMarked
package org.candour.identity.post.rest;

import org.jspecify.annotations.NullMarked;
