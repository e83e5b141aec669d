-- HR counts the applications to the opportunities of its prisons by state and time, on the home page and over the list of those received.
create index application_received on application (opportunity_id, status, submitted_at);
