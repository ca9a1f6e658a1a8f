// Text that looks like a part of the page and is none: lists without a line above, names that are headings too, lines that
// begin like captions, a banner’s words. How lines are marked: ../../parts.ts.
export const likePageMatter = `
## Categories of personal information
- Identifiers
- Employment history
- Audio recordings
- Browsing history
- Approximate location
- Inferences
- Education records
- Purchase history
- Device information
- Union membership

## Companies that receive your information
- [Castlemoor Hosting](https://castlemoor.example)
- [Penrose Mail](https://penrose.example)
- [Wexcombe Support](https://wexcombe.example)
- [Larkhill Search](https://larkhill.example)
- [Brightwell Analytics](https://brightwell.example)

## Related companies
- Harborline Recruiting
- Harborline Learning
- Ostler Media
- Pinnock Research

## More about what partners receive
- Your city
- Your employer
- Your age group

## What partners get
Partners get:
- Location
- Contacts
- Payments
### Location
We derive it from your IP address.
### Contacts
We take them from your address book.
### Payments
We see the sum and the shop.

## What guests can do
Guests can:
- read
- search
- print
Seat holders can:
- copy
- download
- save

## Who sees what, item by item
- Photo: everyone
- Language: your connections
- Video: nobody
- Image: members
- Language skills and certificates
- Share on request with the police

## Cookie choices
We set advertising cookies only after you accept them.
By using the shop you agree that cookies are read by the seller.
Advertising cookies expire after 90 days.
[Manage cookies](https://www.harborline.example/cookies)

## Audience of posts
New posts start with the “Connections” option.
Comments are labelled “Members” by default.
To show a post to all, select Anyone.
Translations come from a company called “Wolmer Language”.

## What you can look up
You can see who opened your profile in the last 30 days.
You can read every message that we stored about you.
You can view all requests that the police made.
To see salaries, you pay $5 a month.
You can check whether your data was stolen.

## Pictures and albums
We never show the photos and videos that you keep in your private albums to advertisers.
We show the job title and the employer that stand in your public profile to advertisers.
We delete the drafts and notes that you write while you prepare an interview after a week.
We keep the questions and scores that you get when you finish an interview for ten years.

## Short sentences that lean on their heading
### Personalised ads
You can switch this off.
### Training of models
You cannot switch this off.
### Profile views
We tell the person concerned.
### Salary searches
We tell nobody.

## Who has done what to whom
Members who have reported are told about the outcome.
People who have invited can see the list.
Members who were reported are told about it.
Members who were blocked cannot write.
Profiles that were blocked are shown to moderators.
Companies that have verified can post jobs.
Posts that were reported are hidden.

## Identified or not
Unencrypted files are refused.
Verified members can post jobs.
We share redacted files with universities.
Unsolicited messages are moved to a folder.
We use pseudonymised records for tests.
Moderated groups are marked.
We send unfiltered results to recruiters.
Identifiable data stays in Ireland.
Unlicensed copies are removed.
The licensor may inspect the books.
A weekly report goes to your employer.
Interstate transfers need your consent.

## Signs and figures
Members aged 18+ can join.
Support answers 24/7.
The limit is ±2 points.
Sections 4, 7 and 8 survive the end of the contract.
Category | Kept | Fee
A | 30 | 5
B | 90 | 8
`
