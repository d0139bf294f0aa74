/**
 * From mentions to the entities of the article, their functions, and institutions behind places.
 */
package org.newsgraph.entity;
