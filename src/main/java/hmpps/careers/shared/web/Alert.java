package hmpps.careers.shared.web;

import java.io.Serializable;

/**
 * One sentence at the top of the next page.
 *
 * @param kind {@code success}, {@code information} or {@code warning}, as the MoJ alert names them
 * @param text the finished sentence
 */
public record Alert(String kind, String text) implements Serializable { }
