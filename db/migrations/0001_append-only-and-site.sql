-- Revisions, approvals and events are for good: whoever tries to change one is told so by the database itself.
CREATE TRIGGER revisions_are_never_changed BEFORE UPDATE ON revisions BEGIN SELECT RAISE(ABORT, 'A revision is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER revisions_are_never_deleted BEFORE DELETE ON revisions BEGIN SELECT RAISE(ABORT, 'A revision is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER approvals_are_never_changed BEFORE UPDATE ON approvals BEGIN SELECT RAISE(ABORT, 'An approval is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER approvals_are_never_deleted BEFORE DELETE ON approvals BEGIN SELECT RAISE(ABORT, 'An approval is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'An event is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'An event is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER published_words_are_never_changed BEFORE UPDATE OF interview_id, approval_id, headline, standfirst, byline, links, topics, portrait_hash, words ON publications
BEGIN SELECT RAISE(ABORT, 'What was published is never reworded'); END;
--> statement-breakpoint
CREATE TRIGGER published_exchanges_are_never_changed BEFORE UPDATE ON published_exchanges
BEGIN SELECT RAISE(ABORT, 'What was published is never reworded'); END;
--> statement-breakpoint
INSERT INTO site (id, version) VALUES (1, 1);
