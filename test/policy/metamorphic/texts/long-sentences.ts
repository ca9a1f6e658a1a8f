// Sentences as long as lawyers write them. How lines are marked: ../../parts.ts.
export const longSentences = `
## Information that you provide
When you register, complete your profile, upload a résumé or apply for a job, we collect the information you enter, including your name, contact details, work history and, where you choose to add it, a photo.
Adding a salary expectation is voluntary, and we use it solely to leave out jobs that pay less.
If you invite colleagues by importing your address book, we store their contact details until you delete them or until they ask us to remove them, whichever comes first.
Information that you post in public groups, including your comments and reactions, can be seen by anyone, including people who are not members.

## Information that we collect automatically
Whenever you visit our website or open one of our apps, our servers automatically record the pages you view, the links you follow, the type of your browser and the address from which you connect.
We and our partners use cookies, pixels and similar technologies to recognise your device, to measure how campaigns perform and, unless you object, to tailor the ads you see on other sites.
Approximate location is derived from your IP address; precise location is only collected with your express consent, which you can withdraw in the settings of your device.
We do not combine the data that we get from cookies with the content of your messages, whether or not you have agreed to personalised ads.

## Purposes and legal bases
We process the data described above in order to perform our contract with you under Article 6(1)(b) of the GDPR, that is, to operate your account, to deliver messages and to bill you.
Where we send newsletters, we rely on your consent under Article 6(1)(a) of the GDPR, which is voluntary and can be revoked at any time without giving a reason.
Measures against fraud and abuse rest on Article 6(1)(f) of the GDPR; our interest is to keep the service safe for all members and visitors.
We keep tax records under Article 6(1)(c) of the GDPR because the law obliges us to, even after you have closed your account.

## Sharing with others
We share personal data with service providers that act on our behalf, for example companies that store files, send emails or answer calls for us, and we require all of them to keep it confidential.
We do not share the content of private messages with advertisers, data brokers or other third parties, except where you have given your explicit consent or a court orders us to.
Our affiliates may receive data about how you use the service, but they may not use it for advertising unless you have opted in.
If you connect your account with an app made by another developer, that developer receives only those kinds of data that you approve when you connect it.
We may disclose data if we believe in good faith that this is necessary to prevent serious harm to a person, and we will inform you afterwards unless the law prohibits it.

## Retention
Unless the law requires us to keep it for longer, we delete your personal data no later than 60 days after you close your account, and we overwrite all backups within 12 months.
Data that we need for legal claims is kept until the claims expire, which takes between 3 and 10 years depending on the country in which you live.
Search queries are stored for 18 months in encrypted form and are then anonymised so that they can no longer be linked to you.
If you have not signed in for more than 24 months, we may close your account, but not before we have sent you at least two reminders.

## International transfers
Personal data of members in the EEA, the United Kingdom and Switzerland is transferred to the United States and to India only on the basis of an adequacy decision or of standard contractual clauses.
A copy of the clauses is available from our office in Ireland within 10 business days after we receive your request.
We store the encrypted backups of all European members in Germany and do not move them to any other country without prior notice.

## Rights
Depending on where you live, you may have the right to access, correct, delete or restrict the data we hold about you, to receive it in a portable format and to object to our use of it.
We will respond to your request within 45 days, and we may extend this period once by another 45 days if the request is complex and we tell you why.
You may authorise another person to exercise your rights on your behalf, provided that you give them written permission and verify your identity with us.
Exercising your rights is free of charge, unless your requests are manifestly unfounded or are made more than twice a year.

## Automated decisions
We do not make decisions about you that have legal effects without human review, either by profiling or by other automated means.
Rankings of candidates are computed automatically from your skills, your experience and the distance to the place of work; your age, gender and ethnicity are never considered.
You can ask for an explanation of a ranking and have it reviewed by a person, free of charge and within 15 days.

## Artificial intelligence
From 3 November 2026 we will use the public profiles, posts and articles of members in Canada to train models that generate content, unless they opt out before that date.
We do not use private messages, salary data or anything posted by members under 18 to train such models, and we do not let our affiliates or partners do so.
You can opt out at any time in your settings; opting out applies to future training only and does not undo training that has already taken place.
Models trained by third parties are used for translation, but these third parties may not keep the text for longer than 24 hours or train on it.

## Minors
Our services are not directed to children under 16, and we delete the account of any member who turns out to be younger, unless a parent or guardian has given written consent.
Members between 16 and 18 do not receive personalised advertising, and their profiles are private by default until they change this setting.
Parents may contact us to review, correct or delete the data of their child, and we will do so within 7 days.

## Security
We protect personal data by technical and organisational measures, including encryption, access controls and regular tests, which are carried out by independent experts at least once a year.
If a breach is likely to put you at risk, we will notify you and the competent authority without undue delay and, where feasible, within 72 hours after we become aware of it.
Only employees who need personal data for their work and who have signed a confidentiality agreement can access it.

## Fees and refunds
Unless you cancel at least 48 hours before the end of the trial, your subscription renews automatically at a price of $39.99 per month, plus taxes where applicable.
We refund the unused part of an annual plan if you cancel within 14 days and have not downloaded more than 5% of the lessons.
For payments that are more than 30 days late we may charge a fee of €7.50 and interest of 1.5% per month.
Invoices of more than £250 can be paid in up to 3 instalments.

## Limits of our liability
To the extent permitted by law, we are liable only for damage that was foreseeable when the contract was made, and our total liability does not exceed the greater of $100 or the fees you paid in the 6 months before the claim arose.
Nothing in this section limits our liability for death, personal injury or fraud, or any right that consumers have under the law of the country in which they live.
You must bring any claim within one year after you learn of it, unless the law of your state or country provides for a longer period.

## Suspension
We may suspend or end your account if you breach these terms repeatedly and do not stop after we have warned you.
We will give you at least 15 days to download your content, except where the law forbids it or where your content puts others at risk.
If we suspend your account by mistake, we will restore it and extend your subscription by the time that you lost.

## Statistics for small groups
We report figures only for groups of more than 20 members and round all percentages to 0.5%.
Towns with < 1,000 inhabitants are merged with their neighbours, and groups with > 10,000 members are split by county.
Teams of 5–9 people are shown without names, and teams of < 5 people are not shown at all.

## Marketplace sellers
Sellers receive the name, delivery address and telephone number of a buyer only after the buyer has paid, and must delete them within 90 days after delivery.
Sellers may not contact buyers for marketing unless the buyer has agreed, and they may not pass contact details to third parties.
A seller who processes data for another company must have a written contract with that company and must show the contract to us on request.
Buyers can rate sellers by name or anonymously; ratings are published for 24 months.

## Notices for this service
If your employer pays for your account, your employer decides which data we collect, and you should contact your employer before you contact us.
Administrators of your employer can read messages in shared channels, export them and, if the law of your country allows it, monitor how you use the service.
Messages you exchange with persons outside your company are visible to the administrators of both companies.
We process such data on behalf of your employer and only on its instructions.
`
