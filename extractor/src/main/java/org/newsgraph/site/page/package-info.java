/**
 * The pages: a class for each, which asks the graph and fills a template. Templates escape whatever
 * they are given; nothing from an article is ever marked as safe. Start reading at {@link
 * org.newsgraph.site.page.Templates}.
 */
package org.newsgraph.site.page;
