CREATE TABLE `begun_from_sets` (
	`interview_id` integer PRIMARY KEY NOT NULL,
	`set_id` integer NOT NULL,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_id`) REFERENCES `question_sets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- The six questions that stood in the code until now. Every installation has them, once: what an admin makes of them afterwards is never overwritten.
INSERT INTO questions (id, slug, added_at) VALUES
	(1, 'first-tell-us-how-you-came-to-the-post-you-hold-now', unixepoch() * 1000),
	(2, 'why-is-what-your-team-does-important', unixepoch() * 1000),
	(3, 'what-is-at-the-top-of-your-list-at-the-moment', unixepoch() * 1000),
	(4, 'what-have-been-the-most-important-lessons-of-your-career', unixepoch() * 1000),
	(5, 'what-do-you-do-when-you-are-not-at-work', unixepoch() * 1000),
	(6, 'if-you-were-not-in-this-post-what-would-you-like-to-be-doing', unixepoch() * 1000);
--> statement-breakpoint
INSERT INTO question_wordings (question_id, position, wording) VALUES
	(1, 0, 'First, tell us how you came to the post you hold now.'),
	(1, 1, 'How did you come to be {jobTitle}?'),
	(2, 0, 'Why is what your team does important?'),
	(2, 1, 'Why does the work of {division} matter?'),
	(3, 0, 'What is at the top of your list at the moment?'),
	(3, 1, 'What are your priorities this year?'),
	(4, 0, 'What have been the most important lessons of your career?'),
	(4, 1, 'What has your work taught you?'),
	(5, 0, 'What do you do when you are not at work?'),
	(5, 1, 'How do you like to spend your free time?'),
	(6, 0, 'If you were not in this post, what would you like to be doing?'),
	(6, 1, 'If you were not {jobTitle}, what would you like to be doing?');
--> statement-breakpoint
INSERT INTO question_sets (id, name, greeting, closing) VALUES (
	1,
	'Sixty Seconds: six questions',
	'Dear {leader},

Thank you for agreeing to an interview. These are our questions; a few sentences for each are plenty.',
	'Please reply to this e-mail and write each answer below its question. Leave out what you would rather not answer.

With many thanks,
{writer}'
);
--> statement-breakpoint
INSERT INTO questions_in_sets (set_id, position, question_id, wording) VALUES
	(1, 0, 1, 'First, tell us how you came to the post you hold now.'),
	(1, 1, 2, 'Why is what your team does important?'),
	(1, 2, 3, 'What is at the top of your list at the moment?'),
	(1, 3, 4, 'What have been the most important lessons of your career?'),
	(1, 4, 5, 'What do you do when you are not at work?'),
	(1, 5, 6, 'If you were not {jobTitle}, what would you like to be doing?');
