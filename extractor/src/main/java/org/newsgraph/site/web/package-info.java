/**
 * HTTP for the pages: what a browser asks ({@link org.newsgraph.site.web.Request}), what it gets
 * ({@link org.newsgraph.site.web.Answer}), and the rules that hold for every answer: security
 * headers, limits, caching. Knows nothing of the graph. No parameter or result is null. Start
 * reading at {@link org.newsgraph.site.web.SiteServlet}.
 */
package org.newsgraph.site.web;
