/**
 * The main job shown from end to end: a made-up workforce answers through the real pages, the wave closes, scales are
 * checked, reports are built, approved, released and fetched. Nothing here writes to a database. What a demonstration
 * gets is a {@link org.candour.standalone.demo.RunningSuite}; the launcher finds the demonstration as a service.
 */
@NullMarked
package org.candour.standalone.demo;

import org.jspecify.annotations.NullMarked;
