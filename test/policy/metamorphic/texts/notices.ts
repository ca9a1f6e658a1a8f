// Notices for regions, cookie notices, tables. How lines are marked: ../../parts.ts.
export const notices = `
## What we share, and why
Data | Shared with partners | Sold
Name and email address | Yes | No
Browsing history | Yes | No
Precise location | No | No
Payment data | Yes | No

## Cookies we set
Name | Purpose | Lifetime
hl_session | Keeps you signed in | 30 minutes
hl_lang | Remembers your language | 1 year
hl_ads | Measures ads | 90 days

## How long each kind of data is kept
Kind of data | Kept for | Deleted on request
Profile | Until you close your account | Yes
Searches | 6 months | Yes
Invoices | 7 years | No

## Why we may process your data
Purpose | Data | Legal basis
Running your account | Name, email address | Contract
Detecting fraud | IP address | Legitimate interests
Tailored ads | Browsing history | Consent

## Settings as they stand when you join
Setting | Default | Who decides
Profile visible to search engines | On | You
Ads based on partner data | Off | You
Precise location | Off | Your phone

## California residents
This section applies only to residents of California.
You have the right to know what personal information we collect.
You have the right to opt out of the sale of your personal information.
We do not sell the personal information of consumers under 16 without their opt-in consent.
We will not discriminate against you if you use your rights.
An authorised agent may make a request for you with your written permission.

## Texas and Colorado residents
If you live in Texas or Colorado, you can appeal our decision within 45 days.
We will answer your appeal within 60 days.
You may contact the attorney general of your state if we reject your appeal.

## European Economic Area
If you live in the EEA, you can object to processing that rests on legitimate interests.
You will not be subject to decisions that are made by machines only.
We keep the data of members in the EEA on servers in Ireland.
Our lead authority is the Data Protection Commission in Ireland.

## United Kingdom
If you live in the United Kingdom, the UK GDPR applies to your data.
You can complain to the Information Commissioner’s Office.
We transfer data from the United Kingdom to the United States only with safeguards.

## Brazil
Members in Brazil may ask for the anonymisation of data that is not needed.
We answer such requests within 15 days.
Our officer for Brazil answers questions in Portuguese.

## Employees and applicants
We keep the applications of rejected candidates for 6 months.
With your consent we keep your application for 2 years.
We do not ask applicants about their health.
Applicants may see the notes that interviewers took.
Background checks are made only for jobs in finance.

## What counties and countries have to do with it
We show statistics by county, and never for areas with fewer than 1,000 people.
The authority of your country can help you.
Tax records are kept by the county in which you work.

## Cookies and your consent
We place strictly necessary cookies without your consent.
We place all other cookies only with your consent.
You can withdraw your consent at any time in the cookie settings.
Advertising cookies are off by default.
Analytics cookies are on by default in the United States.
If you block all cookies, you cannot sign in.

## Partners who place cookies
These partners may place cookies:
- Brightwell Analytics
- Northgate Ads
- Tallow Payments
These partners may not place cookies:
- Ostler Media
- Pinnock Research

## Data we collect
- Identifiers, such as your name and IP address
- Employment history
- Inferences about your interests
- Audio recordings of support calls

## Data we do not collect
- Social security numbers
- Genetic data
- The content of your calls
- Union membership

## Data that is public
Anyone can see:
- your name
- your headline
- your profile photo
Only your connections can see:
- your birthday
- your phone number
- your email address


## Thresholds
We publish no figure for groups of < 10 people.
We report salaries only for groups of > 50 people.
Files > 100 MB are refused.
The error rate is less than 1.5% of all matches.
We keep 0.5% of all requests for tests.

## Notice at collection
We collect identifiers, internet activity and inferences.
We use identifiers to open accounts and to prevent fraud.
We keep internet activity for 13 months.
We share internet activity with Northgate Ads for advertising.
We disclose no sensitive personal information to third parties.

## Marketing emails
We send you marketing emails only if you opt in.
Every marketing email has a link with which you can unsubscribe.
We stop within 10 days after you unsubscribe.
Service messages cannot be switched off.

## Shared by label
Shared with recruiters: your full profile
Shared with advertisers: your industry
Shared with nobody: your salary
Kept for one week: crash reports
Kept for one year: purchase records
`
