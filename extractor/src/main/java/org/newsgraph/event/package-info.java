/** From an analysis, its claims and its times to events with participants, figures and status. */
package org.newsgraph.event;
