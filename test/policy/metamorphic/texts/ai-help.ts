// Questions and answers about AI and about accounts. How lines are marked: ../../parts.ts.
export const aiHelp = `
## Training
Harborline builds AI features that help members write posts and find jobs.
? Do you use my posts to train AI?
Yes.
Your posts and comments are used to train models that generate text.
? Do you use my private messages to train AI?
No.
We do not use private messages, and we never have.
? Are members under 18 included?
No.
If we believe that you are under 18, we do not use your data for training.

## Your choice
? Is the setting on or off when I join?
The setting is on by default in the United States.
The setting is off by default in the EEA.
? How do I opt out?
Go to Data privacy in your settings and turn off “Improve AI with my data”.
You can opt out at any time.
Opting out does not affect training that has already taken place.
? Can I object to training that happened before?
No, but you can ask us to delete your posts.

## Who trains
? Who trains the models?
Our own engineers and our affiliates train the models.
We do not let other companies train models on your data.
Microlane, which hosts our models, may not keep your prompts.
? Do advertisers get my prompts?
No.
? Do affiliates get my prompts?
Yes, if you use a feature that they run.

## What you type
? Do you keep what I type into an AI feature?
We keep your prompts for 30 days.
Only members of the safety team can read prompts.
Prompts are not linked to your name after 7 days.
You can delete your prompts before that.
? Do people read my prompts?
Trained reviewers may read prompts that were reported.

## Mistakes
? Can the answers be wrong?
Yes.
AI can make mistakes, so you should check what it writes.
You are responsible for what you post.
? Is AI content labelled?
We label all images that were made by AI.
Text that was made with AI is not labelled.

## Regions
? Where does this apply?
This page applies to members outside the EEA, the United Kingdom and Switzerland.
Members in Canada can use AI features from 1 March 2027.
We will not train on data from members in Hong Kong before 3 November 2026.
? Is my data sent abroad?
Prompts from Japan are processed in Singapore.
Prompts from Germany stay in Germany.

## Automated decisions
? Do machines decide about my application?
No machine rejects an application without a person.
Recruiters may sort applications by a score.
You can ask for a person to look at your application again.
We tell you if a score was used.
? Can I see my score?
Yes.

## Deleting your account
? How do I delete my account?
Open Settings, choose Account and press “Delete”.
? What happens to my data?
We delete your profile at once.
We delete your messages within 60 days.
Posts in groups are kept without your name.
? Can I come back?
You can restore your account within 20 days.

## Downloading your data
? How long does it take?
You get a first file within 10 minutes.
The full archive is ready within 24 hours.
The link works for 72 hours.
? What does the archive contain?
The archive contains:
- your profile
- your messages
- your search history
- the ads you clicked
It does not contain:
- data that others gave us about you
- deleted posts

## Profile viewing
? Can others see that I looked at their profile?
Yes, unless you browse in private mode.
? Can I see who looked at mine?
Paying members see everyone from the last 90 days.
Other members see at most 5 people.

## Voice and video
? Do you record my calls?
No.
? Do you analyse my voice?
Only if you use the interview coach.
The interview coach deletes recordings after 30 days.
Employers cannot hear your recordings.

## Assistant
The assistant can draft messages for you, but it never sends them without your approval.
The assistant reads your calendar only with your permission.
Your employer can switch off the assistant for all staff.
You must not enter passwords into the assistant.
What the assistant remembers is deleted when you clear its memory.
`
