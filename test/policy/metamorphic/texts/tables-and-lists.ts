// Tables, lists under lead-ins, short entries under telling headings. How lines are marked: ../../parts.ts.
export const tablesAndLists = `
## Who gets which data
Data | Recruiters | Advertisers
Name | Yes | No
Employer | Yes | Yes
Salary | No | No
Interests | No | Yes

## What each plan includes
Feature | Free plan | Paid plan
Private browsing | No | Yes
Message archive | Yes | Yes
Salary figures | No | Yes

## Rights by region
Right | EEA | United States
Copy of your data | Yes | Yes
Objection to profiling | Yes | No
Appeal to a person | Yes | No

## Data and AI training
Kind of data | Used to train AI | Seen by reviewers
Posts | Yes | Yes
Private messages | No | No
Profile photo | No | Yes
Prompts | Yes | No

## Retention of logs
Log | Kept for | Reason
Sign-ins | 12 months | Security
Crash reports | 7 days | Repair
Payments | 10 years | Tax law

## What others see
### Visible to everyone
- your name
- your headline
### Visible to your connections
- your phone number
- your birthday
### Visible to nobody but you
- your salary
- your search history

## Where you live
### If you live in the EEA
You can object to profiling.
### If you live in the United States
You can ask us not to sell your data.
### If you live elsewhere
You can ask us for a copy.

## Data we hold
### Data we share
- work history
- education
### Data we never share
- passwords
- payment cards

## Cookies by purpose
### Always active
- sign-in cookies
- security cookies
### Active only with your consent
- advertising cookies
- analytics cookies

## Who is responsible
### Harborline decides
- who may join
- how long accounts are kept
### Your employer decides
- which messages are archived
- who can read your files

## People under age
### Under 13
You cannot have an account.
### From 13 to 15
You need the permission of a parent.
### From 16
You can use all features except payments.

## Data we sell
- purchase history
- estimated income
- home address

## Personal data we share with recruiters
- contact details
- work experience
- desired salary

## Things we keep
After you close your account, we keep:
- invoices
- reports about abuse
- your email address, if you were banned
We do not keep:
- your profile
- your contacts
- your messages

## What we use for advertising
We use for advertising:
- your industry
- the pages you follow
- your age group
We do not use for advertising:
- your messages
- your health
- your exact location

## Reasons to disclose
We disclose data when:
- a court orders it
- you ask us to
- it is needed to save a life
We do not disclose data when:
- a private person asks
- the request has no legal basis

## What you can do
In your settings you can:
- download your data
- hide your profile
- switch off ads from partners
- block other members

## Where data comes from
We receive data from:
- your employer
- partners who show our buttons
- public registers
We send data to:
- the recruiters you apply to
- the apps you connect

## Consequences
If you refuse consent:
- ads are chosen without your profile
- job alerts stop
If you give consent:
- your profile is used for ads
- partners can recognise you
`
