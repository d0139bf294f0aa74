package org.newsgraph.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.newsgraph.authority.AuthorityEntry.Coordinates;
import org.newsgraph.authority.AuthorityEntry.Name;
import org.newsgraph.authority.AuthorityEntry.Office;

/**
 * An entry as bytes, as the index keeps it: a handful of varints and UTF-8 strings that are read in
 * a microsecond. Whoever changes the order of the fields raises {@link Manifest#FORMAT}.
 */
final class EntryBytes {

  private static final AuthorityType[] TYPES = AuthorityType.values();

  private static final int PREFERRED = 1;
  private static final int PLACED = 2;

  private EntryBytes() {}

  static byte[] of(AuthorityEntry entry) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput(256);
    try {
      write(entry, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to take bytes", e);
    }
    return out.toArrayCopy();
  }

  static void write(AuthorityEntry entry, DataOutput out) throws IOException {
    out.writeString(entry.iri());
    out.writeByte((byte) entry.type().ordinal());
    out.writeString(entry.kind());
    out.writeVInt(entry.names().size());
    for (Name name : entry.names()) {
      out.writeByte((byte) (name.preferred() ? PREFERRED : 0));
      out.writeString(name.language());
      out.writeString(name.text());
    }
    writeStrings(entry.countries(), out);
    out.writeVLong(entry.population());
    out.writeVInt(entry.popularity());
    out.writeByte((byte) (entry.coordinates().isPresent() ? PLACED : 0));
    if (entry.coordinates().isPresent()) {
      out.writeLong(Double.doubleToLongBits(entry.coordinates().get().latitude()));
      out.writeLong(Double.doubleToLongBits(entry.coordinates().get().longitude()));
    }
    writePeriod(entry.existence(), out);
    out.writeVInt(entry.offices().size());
    for (Office office : entry.offices()) {
      out.writeString(office.body());
      out.writeString(office.role());
      writePeriod(office.term(), out);
    }
    writeStrings(entry.sameAs(), out);
  }

  private static void writeStrings(List<String> strings, DataOutput out) throws IOException {
    out.writeVInt(strings.size());
    for (String string : strings) {
      out.writeString(string);
    }
  }

  private static void writePeriod(Period period, DataOutput out) throws IOException {
    writeDay(period.from(), out);
    writeDay(period.to(), out);
  }

  // An unknown day is a zero; days are shifted by one to leave it free.
  private static void writeDay(Optional<LocalDate> day, DataOutput out) throws IOException {
    long epoch = day.map(LocalDate::toEpochDay).orElse(0L);
    out.writeZLong(day.isEmpty() ? 0 : epoch >= 0 ? epoch + 1 : epoch);
  }

  static AuthorityEntry read(byte[] bytes, int offset, int length) {
    try {
      return read(new ByteArrayDataInput(bytes, offset, length));
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to give bytes", e);
    }
  }

  private static AuthorityEntry read(DataInput in) throws IOException {
    String iri = in.readString();
    AuthorityType type = TYPES[in.readByte()];
    String kind = in.readString();
    int count = in.readVInt();
    List<Name> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      boolean preferred = in.readByte() == PREFERRED;
      String language = in.readString();
      names.add(new Name(in.readString(), language, preferred));
    }
    List<String> countries = readStrings(in);
    long population = in.readVLong();
    int popularity = in.readVInt();
    Optional<Coordinates> coordinates = Optional.empty();
    if (in.readByte() == PLACED) {
      double latitude = Double.longBitsToDouble(in.readLong());
      coordinates = Optional.of(new Coordinates(latitude, Double.longBitsToDouble(in.readLong())));
    }
    Period existence = readPeriod(in);
    count = in.readVInt();
    List<Office> offices = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String body = in.readString();
      String role = in.readString();
      offices.add(new Office(body, role, readPeriod(in)));
    }
    return new AuthorityEntry(
        iri,
        type,
        kind,
        names,
        countries,
        population,
        popularity,
        coordinates,
        existence,
        offices,
        readStrings(in));
  }

  private static List<String> readStrings(DataInput in) throws IOException {
    int count = in.readVInt();
    List<String> strings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      strings.add(in.readString());
    }
    return strings;
  }

  private static Period readPeriod(DataInput in) throws IOException {
    Optional<LocalDate> from = readDay(in);
    Optional<LocalDate> to = readDay(in);
    return from.isEmpty() && to.isEmpty() ? Period.UNKNOWN : new Period(from, to);
  }

  private static Optional<LocalDate> readDay(DataInput in) throws IOException {
    long day = in.readZLong();
    return day == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day > 0 ? day - 1 : day));
  }
}
