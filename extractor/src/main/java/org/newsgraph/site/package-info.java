/**
 * The site that {@code newsgraph serve} opens beside the SPARQL endpoint: a page for every node,
 * pictures, and services in the terms of the ecosystem. {@link org.newsgraph.site.Site} says what
 * answers where; the rooms below it are {@code web} (HTTP), {@code data} (asking the graph), {@code
 * page}, {@code picture} and {@code service}.
 */
package org.newsgraph.site;
