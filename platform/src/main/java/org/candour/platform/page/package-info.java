/**
 * What all pages share: addresses, sealed cookies, the form token, and the layout templates {@code page/layout.html} and
 * {@code page/problem.html}. A page starts with {@code {#include page/layout} {#title}Heading{/title} ... {/include}};
 * a form carries {@code {inject:csrf.field}}, and a resource method that takes a form from another origin (the signed
 * hand-over) is marked {@link org.candour.platform.page.SignedEntry}.
 */
@NullMarked
package org.candour.platform.page;

import org.jspecify.annotations.NullMarked;
