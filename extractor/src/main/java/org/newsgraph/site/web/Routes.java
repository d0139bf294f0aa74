package org.newsgraph.site.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which route answers at which place. */
public final class Routes {

  private static final Set<String> READ = Set.of("GET", "HEAD");
  private static final Set<String> POST = Set.of("POST");
  private static final Set<String> READ_AND_POST = Set.of("GET", "HEAD", "POST");

  private final Map<String, Route> places = new TreeMap<>();
  private final Map<String, Route> folders = new TreeMap<>();
  private final Map<String, Set<String>> methods = new TreeMap<>();

  /** A route at exactly {@code path}, to be read. */
  public Routes at(String path, Route route) {
    places.put(path, route);
    return this;
  }

  /** A route at exactly {@code path} that also takes what is posted. */
  public Routes post(String path, Route route) {
    methods.put(path, READ_AND_POST);
    return at(path, route);
  }

  /** A route at exactly {@code path} that only takes what is posted. */
  public Routes onlyPost(String path, Route route) {
    methods.put(path, POST);
    return at(path, route);
  }

  /** Sends readers from {@code path} to where they meant to go, with what they asked there. */
  public Routes sent(String path, String place) {
    return at(
        path,
        request ->
            Answer.seeOther(request.query().isEmpty() ? place : place + "?" + request.query()));
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

  /** All places and folders, sorted; empty before the first is added. */
  public Set<String> all() {
    Set<String> all = new TreeSet<>(places.keySet());
    all.addAll(folders.keySet());
    return all;
  }

  /** The methods that a place takes, in the order of the alphabet. */
  List<String> methods(String path) {
    return methods.getOrDefault(path, READ).stream().sorted().toList();
  }

  /**
   * The route of a request.
   *
   * @throws WebException with status 404 if there is none, 405 if it takes no such method
   */
  Route of(String method, String path) {
    Route route = places.containsKey(path) ? places.get(path) : folder(path);
    if (!methods(path).contains(method)) {
      throw new WebException(405, "error.405", String.join(", ", methods(path)));
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
    String bare = path.replaceFirst("/+$", "");
    if (!bare.equals(path) && places.containsKey(bare)) {
      return request -> Answer.seeOther(bare);
    }
    throw WebException.notFound();
  }
}
