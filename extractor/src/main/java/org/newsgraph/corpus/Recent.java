package org.newsgraph.corpus;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What was lately read of a store, so that it need not be read again: as much as may be held in
 * memory, the last used. Not thread-safe.
 */
final class Recent<K, V> {

  private final long most;
  private final ToLongFunction<V> size;
  private final Function<K, V> read;
  private final Map<K, V> held = new LinkedHashMap<>(16, 0.75f, true);
  private long sum;

  /**
   * @param most how much is held at most, beside the last value
   * @param size how much a value counts
   * @param read reads what is not held
   */
  Recent(long most, ToLongFunction<V> size, Function<K, V> read) {
    this.most = most;
    this.size = size;
    this.read = read;
  }

  V get(K key) {
    V value = held.get(key);
    if (value == null) {
      value = read.apply(key);
      sum += size.applyAsLong(value);
      for (Iterator<V> eldest = held.values().iterator(); sum > most && eldest.hasNext(); ) {
        sum -= size.applyAsLong(eldest.next());
        eldest.remove();
      }
      held.put(key, value);
    }
    return value;
  }

  /** Does not hold this any more, because it has changed. */
  void forget(K key) {
    V value = held.remove(key);
    if (value != null) {
      sum -= size.applyAsLong(value);
    }
  }

  /** Holds nothing any more, because what was read has changed. */
  void clear() {
    held.clear();
    sum = 0;
  }
}
