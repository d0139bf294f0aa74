/** Rebuilds what ships with the program: models and authority tables. */
package org.newsgraph.training;
