// Sections of a privacy policy, of a company that does not exist. How lines are marked: ../../parts.ts.
export const policy = `
## 1. Who we are
Harborline helps people find work, hire staff and keep in touch with former colleagues.
Harborline Ireland Limited is the controller of your personal data if you live in the EEA or Switzerland.
Harborline Corporation, a company in California, is responsible for the data of everybody else.
This policy applies to our website, our apps and the plug-ins that other sites show.

## 2. Words we use
“Member” means anyone who has opened an account with us.
“Visitor” means anyone who looks at our pages without signing in.
“Affiliate” means any company that we own or that owns us.
We tell members who looked at their profile.
Members can hide their profile from visitors at any time.

## 3. Data you give us
To open an account you must give us your name, an email address and a password.
We also collect:
- your job title and your employer
- your education and skills
- photos that you upload
- the date of your birth, if you tell us
You do not have to fill in your profile, but an empty profile is harder to find.
We never ask for your health data.

## 4. Data we get from others
We receive your work address from employers that use our recruiting tools.
We get contact data about you when a member imports an address book.
Advertisers send us lists of hashed email addresses.
Public authorities may give us records about companies.
We buy no data from data brokers.

## 5. Location
We use your approximate location to show jobs within 50 km of your home.
We collect your precise location only if you switch it on.
You can switch off precise location in the settings of your phone.
We delete precise location data after 24 hours.

## 6. Why we use data
We use your data to:
- run and protect the service
- suggest jobs and people you may know
- answer your questions
- measure how well our ads work
We will not use your data for other purposes without your consent.
We may use anonymised data for research.

## 7. Messages
We scan messages automatically to find spam and malware.
Our staff cannot read your messages unless you report them to us.
Messages are encrypted while they travel between your phone and our servers.
Deleted messages stay in the recipient’s inbox until the recipient deletes them.

## 8. Advertising
We show you ads based on your profile and on the pages you visit.
You can opt out of ads based on data from our partners.
Advertisers cannot see who clicked on an ad.
We do not share your email address with advertisers.
We do not show personalised ads to members under 18.

## 9. Who receives data
We share your data with:
- our affiliates
- companies that host our servers
- payment providers
- auditors and lawyers
These companies may use your data only to provide their services to us.
We do not sell your personal data.
We will share your data with the police if a court orders us to.

## 10. What others can see
Your name and photo are visible to all members.
Your connections are visible to you only.
Recruiters can see your full profile, except your salary expectations.
Search engines may list your public profile.
Your employer cannot see that you are looking for a job.

## 11. How long we keep data
We keep your data until you close your account.
We delete your data within 30 days after you close your account.
Backups are overwritten within 90 days.
We keep invoices for 7 years because tax law requires it.
Server logs are kept for up to 12 months.
We may keep anonymised statistics for as long as we need them.

## 12. Transfers
We transfer data from the EEA to the United States on the basis of standard contractual clauses.
Some of our support teams work in India and see your data from there.
We store the data of members in Switzerland in Frankfurt.
We do not transfer data to Russia.

## 13. Legal bases
We rely on your consent to place advertising cookies.
We rely on Article 6(1)(b) of the GDPR to run your account.
We rely on Article 6(1)(f) of the GDPR to prevent fraud.
Where we rely on consent, you can withdraw it at any time.

## 14. Your rights
You have the right to get a copy of your data.
You have the right to object to direct marketing.
You can ask us to correct or erase your data.
We answer every request within one month.
You may complain to the data protection authority in your country.
We will not charge you for a first copy; a second copy costs $10.

## 15. Children
You must be at least 16 years old to open an account.
We do not knowingly collect data from children under 16.
If we learn that a child has opened an account, we close it within 14 days.
Parents may ask us to delete their child’s data.

## 16. Security
All passwords are stored in encrypted form.
We will tell you within 72 hours if your data is stolen.
We test our systems at least twice a year.
Only trained staff have access to personal data.
No system is perfectly safe.

## 17. Sensitive data
We process data about your ethnicity only with your explicit consent.
You can remove sensitive data from your profile at any time.
We do not use sensitive data to select ads.

## 18. Mergers
If we are bought by another company, your data may be transferred to that company.
The buyer must keep the promises of this policy.
We will tell you before your data is transferred.

## 19. Changes to this policy
We may change this policy from time to time.
We will tell you by email at least 30 days before a material change takes effect.
If you do not agree, you can close your account before the new policy applies.

## 20. How to reach us
You can write to our data protection officer at privacy@harborline.example.
Harborline Ireland Limited, 14 Quay Street, Dublin 1
Phone: +353 1 555 0100
Our representative in the United Kingdom is Harborline UK Ltd, 3 Lime Row, Leeds.

## 21. Surveys and research
We pay universities for research on labour markets.
Universities receive no data that identifies you.
You may refuse to take part in a survey without giving a reason.
We publish the results only in aggregated form.

## 22. Calls and meetings
We may record calls with our sales team for training.
We record video meetings only if all participants agree.
Recordings are erased after 6 months.
Transcripts are kept for 3–5 years.

## 23. Payments
We do not store your full card number.
We refund payments over €50 by bank transfer only.
Payment data is deleted 18 months after your last purchase.
Our payment provider checks cards for fraud.

## 24. Single sign-on
If you sign in with an account of another company, we receive your name and email address from that company.
We send nothing to that company except the time of your sign-in.
You can disconnect the accounts at any time, unless your employer manages your account.

## 25. Devices
We collect the model of your device and the version of its software.
We do not collect the names of other apps on your device.
We combine data about all the devices you use, unless you object.
`
