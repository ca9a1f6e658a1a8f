// Questions that are answered in short, notices that define whom they mean, and other short texts. Lines: ../../parts.ts.
export const moreQuestions = `
## Questions about ads
? Do you sell my data to advertisers?
No. We have never sold member data.
? Do you show me ads based on my profile?
Yes, you can turn this off in your settings.
? Are my messages scanned for ads?
No, messages are scanned for malware only.
? Can advertisers contact me?
Yes, through sponsored messages.

## Questions about visibility
? Can visitors see my photo?
No.
? Can members see my photo?
Yes.
? Is my email address visible to my connections?
Yes, unless you hide it.
? Is my phone number visible to recruiters?
No, unless you add it to an application.

## Questions about data
? Is my data encrypted?
Yes.
? Is my data sold?
No.
? Do you keep my data after I leave?
Yes, invoices are kept for 7 years.
? Do you need my consent for cookies?
Yes, except for those that are strictly necessary.

## Questions about location
? Do you track where I am?
No, unless you allow it.
? Is my approximate location shown to others?
Yes, your city is part of your profile.
? Can I hide my city?
Yes.
? Is precise location on by default?
No.

## Questions about models
? Does a model decide who is hired?
No, a person always decides.
? Can I see which posts were used?
No.
? Are photos used for training?
Yes, public photos are used.
? Are documents used for training?
No, documents are never used.

## Guests and customers
“Guest” means a person who uses the service without an account.
“Customer” means a company that pays for seats.
“Seat holder” means a person to whom a customer gives a seat.
Customers decide which seat holders can export data.
Guests can join meetings, but customers can keep guests out.
We show no ads to customers, and we show ads to guests.
Seat holders may ask us for a copy of their data, and customers may see that request.

## Buyers and sellers
“Buyer” means any person who orders through the marketplace.
“Seller” means any person who offers goods through the marketplace.
Buyers can return goods within 14 days at the cost of sellers.
Sellers pay a fee of 8% of the price.
We verify the identity of sellers and keep a copy of their documents.
We hold the money of buyers until the goods arrive.

## Made by whom, for whom
Invoices are made by us for sellers.
Photos are checked by machines for minors.
Summaries are written by a model and checked by people.
The archive is run by a supplier for our customers.
Payments are collected by Tallow Payments for us.
Surveys are designed for customers by our analysts.

## Where data goes
We send crash reports from our apps to our developers.
Requests are passed from our support team to the safety team.
We move files from Germany to France at night.
We forward complaints to your employer.
Messages from guests are shown to seat holders.
Payments go from buyers to sellers.

## Small print
Optional fields are marked with a star.
Mandatory fields are marked with two stars.
Verification is optional for members in Japan.
The newsletter is sent weekly.
The report is published once a year.
Passwords must be changed twice a year.
You can change your name once a month.
Reminders are sent no more than twice a week.

## Until when
You can appeal until 31 March 2027.
Until the end of the trial you pay nothing.
Your files stay with us until you delete them.
We do not charge you until the trial ends.
Until 30 September 2026 the old rules apply.
The link is valid until you use it.
We hold your place until the recruiter answers.

## Either and both
You can pay either by card or by bank transfer.
We need either your phone number or your email address.
An account is closed if either the member or the employer asks for it.
The setting applies to both posts and comments.
We delete both the message and its attachments.
A document must be signed by both the buyer and the seller.

## Who can be reached where
Questions about invoices: billing@harborline.example
Reports of abuse: abuse@harborline.example
Press: press@harborline.example
Telephone in Ireland: +353 1 555 0123
Postal address: Harborline, 8 Canal Row, Galway
Our office in Toronto is at 55 Maple Avenue, Toronto.
You can write to our representative at 19 Rue Basse, Geneva.
Our helpline answers at +44 20 7946 0321.

## What is announced
We are changing our privacy policy on 12 November 2025.
We are updating our terms on 1 December 2025.
We will update our user agreement on 20 November 2025.
Starting on 5 November 2025, we will update this notice.
Our updated privacy policy will apply from 8 December 2025.

## Our partners
Brightwell Analytics counts visits on our behalf.
Data about jobs is supplied by Castlemoor Data.
Wexcombe Mail delivers our newsletters.
We buy maps from Larkhill Maps.
Oddfellow Support answers calls at night.
Identity documents are checked by Penrose Checks, which deletes them.

## Examples of what we mean
Usage data, for example clicks and searches, is kept for 13 months.
We may ask for more, for example a tax number, if the law demands it.
Employers, for example hospitals, may check licences.
Some features, for example video calls, need your camera.
Sensitive data, for example data about your health, is never used for ads.
`
