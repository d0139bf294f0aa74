package org.newsgraph.site.data;

import java.util.List;

/**
 * What the page of an event shows.
 *
 * @param line the event itself
 * @param confidence from 0 to 1 as text, empty if unknown
 * @param participants who acts, who undergoes it, and where
 * @param figures numbers given for it in all articles that tell it
 * @param accounts claims about it in all these articles
 * @param tellings the same happening in other articles, the latest first; empty if no other tells
 *     it
 */
public record EventView(
    EventLine line,
    String confidence,
    List<Participation> participants,
    List<GivenFigure> figures,
    List<ClaimLine> accounts,
    List<EventLine> tellings) {

  /** Below it the reading is more likely wrong than right. */
  private static final double UNSURE = 0.5;

  /** True if the program that read the event in the article is not sure of it. */
  public boolean isUnsure() {
    return !confidence.isEmpty() && Double.parseDouble(confidence) < UNSURE;
  }

  /** Who plays one role, empty if nobody does. */
  public List<Participation> in(String role) {
    return participants.stream().filter(p -> p.role().equals(role)).toList();
  }
}
