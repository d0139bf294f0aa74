/** From entities to links into open data. */
package org.newsgraph.linking;
