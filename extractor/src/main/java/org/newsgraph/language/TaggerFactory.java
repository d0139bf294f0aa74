package org.newsgraph.language;

import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.util.ext.ExtensionLoader;

/** Makes OpenNLP's tagger see what {@link TagContext} shows. Named in the model's manifest. */
public final class TaggerFactory extends POSTaggerFactory {

  /** Lets OpenNLP load this class by the name in a model's manifest; call it before reading one. */
  public static void register() {
    ExtensionLoader.registerAllowedPackage(TaggerFactory.class.getPackageName());
  }

  @Override
  public POSContextGenerator getPOSContextGenerator() {
    return new TagContext();
  }

  @Override
  public POSContextGenerator getPOSContextGenerator(int cacheSize) {
    return new TagContext();
  }
}
