/**
 * The page on which an auditor reads what staff did.
 */
@NullMarked
package org.candour.identity.audit.http;

import org.jspecify.annotations.NullMarked;
