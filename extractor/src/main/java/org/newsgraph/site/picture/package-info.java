/**
 * The data behind the pictures, as JSON: what to search for, graphs of relations, timelines, maps.
 * Start reading at {@link org.newsgraph.site.picture.SearchData}.
 */
package org.newsgraph.site.picture;
