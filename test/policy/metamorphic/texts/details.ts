// Sentences with conditions, links, dates, places and figures in them. How lines are marked: ../../parts.ts.
export const details = `
## Conditions
If you are under 18 and live in California, you can ask us to remove your posts.
If you live in Texas or Colorado, you can appeal.
We disclose data to the police if a court orders it and the law of Ireland allows it.
If your account is inactive and has no connections, we may close it.
We need your consent if you are under 16 or if the law requires it.
You lose access if your payment fails and you do not answer within 10 days.
We share your number with a recruiter if you apply or answer a message.
We may read a message if it was reported and seems unlawful.
All members who are over 18 and verified can sell courses.
We accept either a passport or a driving licence as proof of identity.

## Dates
We will delete the old archive on 1 March 2027.
Until 31 January 2027 you can export your old messages.
The new prices apply from 15 February 2027.
You can use the old app until 30 June 2027.
We keep the records of the survey until 31 December 2029.
From 1 July 2027 we will no longer support fax.
Objections that reach us before 1 May 2027 are answered first.

## Places
Data of members in Germany is stored in Germany.
We transfer backups from Ireland to Canada.
Our moderators in Kenya see posts that were reported.
We send invoices from Singapore to Japan.
Residents of Virginia can ask for a list of recipients.
People in France can leave instructions for the time after their death.
We do not offer the service in Cuba.
The courts of England decide if you live in the United Kingdom.

## Who works for whom
Reports are written by our analysts for recruiters.
Profiles are reviewed by people.
Data collected by partners is deleted at once.
Ads are chosen by us for advertisers.
Models are trained by our affiliates.
We store files for customers.
Scores are computed by machines.
Translations are made by a supplier in Spain.

## With and without
You can use the service with an account.
We share nothing with advertisers.
You may publish screenshots without our permission.
We match profiles with address books.
We can suspend you without notice.
Reports are made without your name.
We share crash reports with developers.
You can join groups with your real name.

## All, some, any
We delete all cookies when you sign out.
Most posts are public.
We encrypt all backups.
Some employers can read the messages you send at work.
We show all members the same prices.
We share no data with political parties.
You can leave any group.
No employee may take data home.
We do not use any data of children.
We review all reports by hand.
We inform all affected members.

## More than, less than
We keep at least three copies of every backup.
You can send at most 100 invitations a week.
We show figures for towns with more than 500 members.
Members over 65 pay half.
We ask for proof if a payment is over $500.
We publish reports about groups of at least 20 people.
Requests take no longer than 10 days.
Files under 5 MB are sent at once.
Refunds under €20 are paid in cash.
We charge a fee of 2% for transfers.
Late requests cost 1.5 times the fee.
Interviews last 2–4 hours.
We keep tickets for 5–7 years.
A reminder costs £4.50.

## Kinds of data
We share anonymised data with universities.
Partners receive aggregated data about visits.
We keep encrypted copies in two places.
We publish anonymised salary figures.
Contact details are shown to recruiters.
Your contract data is kept for 10 years.
Personal data is stored in Europe.
We process biometric data only with your express consent.
We need your explicit permission to record you.
Members can make their contact page public.

## Reading on
For tips on safety, visit our [Safety Centre](https://www.harborline.example/safety).
See our [cookie policy](https://www.harborline.example/legal/cookies) for details.
You can change this in your [privacy settings](https://www.harborline.example/settings/privacy).
Use [this form](https://www.harborline.example/help/ask) to make a request.
Read how [matching](https://www.harborline.example/help/matching) works.
A list of our [affiliates](https://www.harborline.example/legal/affiliates) is kept up to date.
Our [terms](https://www.harborline.example/legal/terms) say who may join.
Learn about [two-step verification](https://www.harborline.example/help/two-step).

## Examples
We collect usage data (for example, the pages you open).
Partners, for example schools, can see how many people joined.
We may need proof of your identity, for example a passport.
Some data, for example your name, is always public.
We set limits, for example on the number of invitations.
You can connect calendars, for example from your employer.

## Company names
Tallow Payments processes your payments.
We share invoices with Fenwick Ledger.
Northgate Ads measures our campaigns.
Ostler Hosting stores our backups.
Calls are recorded by Brightwell Voice.
Identity checks are carried out by Marrow Identity.

## Addresses
Write to Harborline Ireland Limited, 14 Quay Street, Dublin 1.
Call us on +353 1 555 0100.
Our office in London is at 3 Lime Row, London E1.
Questions about privacy go to privacy@harborline.example.
Send objections to objections@harborline.example.
The representative of members can be reached at board@harborline.example.
You can reach our data protection officer at dpo@harborline.example.
Our postal address in the United States is 200 Fifth Street, San Diego.
The team for copyright reads mail at copyright@harborline.example.

## Words with two spellings
We recognise your device when you return.
We analyse how our licence is used.
You can customise your profile.
We honour signals that your browser sends.
We organise events for members.
Cancelled subscriptions are not renewed.
We use your favourite topics to order your feed.
We personalise the jobs you see.

## Rules that apply
We have legitimate interests in keeping the service safe.
The GDPR gives you rights.
People in the EEA can complain to an authority.
The CCPA applies to residents of California.
We are bound by the GDPR and by Irish law.

## New terms
We are updating our terms on 3 November 2025.
We will change our privacy policy on 1 October 2025.
On 15 September 2025, we are going to update this policy.
Our new user agreement will take effect on 20 October 2025.
`
