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

  /** Who plays one role. */
  public List<Participation> in(String role) {
    return participants.stream().filter(p -> p.role().equals(role)).toList();
  }
}
