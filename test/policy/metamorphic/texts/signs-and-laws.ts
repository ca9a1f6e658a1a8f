// Sentences with laws, units, marks of cells, names that look like addresses, and lists whose entries lean on each other. How
// lines are marked: ../../parts.ts.
export const signsAndLaws = `
## Licences and seats
You grant us a revocable licence to show your portfolio.
We grant you an irrevocable right to keep invoices that you paid.
Only registered sellers see the phone number of a buyer.
Unregistered readers see three posts.
Deliveries by courier are recoverable for a week.

## Hours and fractions
Calls to our hotline are recorded from 8 am each day.
We keep recordings of meetings for 1½ years.
We keep drafts for ½ year.
Uploads of 10k rows are checked by hand.
A page must have been open for at least 30 days to be sold.
Pages created more than 30 days ago can be sold.

## Laws we rely on
We share records of payments under Section 53 of the Payments Act 2018.
You waive the protection of Civil Code § 1542.
We answer orders under Section 702 of the Surveillance Act.
Under Article 6 General Data Protection Regulation we may keep invoices.

## Shops that get your data
We share your name with Wexcombe.com and its couriers.
Offers from Larkhill.com are based on your purchases.

## Who can use what
The archive is available to members over 16.
Reports on salaries are available to you.
You may send 15 Guest Letters.
To get codes by SMS, see https://www.harborline.example/codes first.
Harborline Canada, 55 Maple Avenue, Toronto, answers requests of people in Canada.

## Together with others
We store your name and, with your consent, your birthday.
We pay Fenwick Ledger, a bank, and Wexcombe Mail, a courier.
We keep invoices and letters for ten and six years, respectively.

## Ways to go on
We give your data to nobody without further notice.
We limit access so that staff see only what they must.
Few readers see the archive.
A few testers see your drafts.
To read on, click “Accept”.
Use the “Share” button to send a post to your group.
Learn more about opting out on our ads page.
Learn more about inappropriate posts in our community guide.

## Marks of what is sold
Data | Sold | Shared
Name | ✅ | ❌
Birthday | ❌ | ✅
Salary | ❌ | ❌

## Marks of who sees it
Data | Guests | Staff
Name | ● | ●
Birthday | ○ | ●
Salary | ○ | ○

## Marks of what we collect
Category | Collected | Disclosed
Identifiers | X | X
Geolocation | X | –
Inferences | – | X

## Rooms for records
### Sensitive notes
Kept for ten days in a locked room of our office in the harbour.
### Restricted files
Handed out after one day by a clerk at the desk on the second floor.
### Non-personal figures
Printed every week on the board that hangs beside the main door.
`
