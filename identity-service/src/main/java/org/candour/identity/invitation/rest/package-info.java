/**
 * GOV.UK Notify.
 */
@NullMarked
package org.candour.identity.invitation.rest;

import org.jspecify.annotations.NullMarked;
