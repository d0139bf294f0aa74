/**
 * The site as a reader meets it: its pages in headless Chromium over the bundled samples.
 *
 * <p>Where there is no Chromium or no chromedriver these tests are skipped and say so; {@code
 * apt-get install chromium chromium-driver} brings both.
 */
package org.newsgraph.site.browser;
