/** From what was found to RDF: the graph of an article as the ontology has it. */
package org.newsgraph.rdf;
