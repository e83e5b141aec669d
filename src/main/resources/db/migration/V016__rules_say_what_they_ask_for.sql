-- A rule that asks for a band or for months says which, one that asks for a qualification names it: the entity refuses others too.
alter table eligibility_rule add constraint eligibility_rule_number_given
  check ((kind <> 'BAND_HELD' and kind <> 'BAND_SERVICE' and kind <> 'MINIMUM_SERVICE') or (number_asked is not null and number_asked >= 0));
alter table eligibility_rule add constraint eligibility_rule_qualification_named
  check (kind <> 'QUALIFICATION' or (code_asked is not null and code_asked <> ''));
