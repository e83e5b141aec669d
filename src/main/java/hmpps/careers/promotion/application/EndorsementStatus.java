package hmpps.careers.promotion.application;

/** Whether the line manager has answered, and how. */
public enum EndorsementStatus { ASKED, GIVEN, DECLINED }
