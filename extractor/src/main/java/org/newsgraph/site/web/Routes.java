package org.newsgraph.site.web;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which route answers at which place. */
public final class Routes {

  private final Map<String, Route> places = new TreeMap<>();
  private final Map<String, Route> folders = new TreeMap<>();
  private final Set<String> posts = new TreeSet<>();

  /** A route at exactly {@code path}, to be read. */
  public Routes at(String path, Route route) {
    places.put(path, route);
    return this;
  }

  /** A route at exactly {@code path} that also takes what is posted. */
  public Routes post(String path, Route route) {
    posts.add(path);
    return at(path, route);
  }

  /**
   * A route for everything below {@code folder}; of two folders the longer wins.
   *
   * @param folder beginning and ending in a slash
   */
  public Routes below(String folder, Route route) {
    folders.put(folder, route);
    return this;
  }

  /**
   * The route of a request.
   *
   * @throws WebException with status 404 if there is none, 405 if it takes no such method
   */
  Route of(String method, String path) {
    Route route = places.containsKey(path) ? places.get(path) : folder(path);
    if (method.equals("POST") && !posts.contains(path)) {
      throw new WebException(405, "error.405");
    }
    return route;
  }

  private Route folder(String path) {
    String folder = path;
    for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
      folder = path.substring(0, slash + 1);
      if (folders.containsKey(folder)) {
        return folders.get(folder);
      }
    }
    throw WebException.notFound();
  }
}
