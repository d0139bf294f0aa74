package org.newsgraph.entity;

/**
 * One reason to take two references for the same entity. Sieves run in order of precision, and each
 * sees what those before it have joined (Raghunathan et al., A Multi-Pass Sieve for Coreference
 * Resolution, 2010).
 */
interface Sieve {

  void apply(Scene scene);
}
