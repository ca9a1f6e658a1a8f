// Agreements on processing, definitions, schedules, notices of rights. How lines are marked: ../../parts.ts.
export const agreements = `
## Definitions
“Customer Data” means personal data that the Customer uploads or that is created when its users work with the Service.
“Usage Data” means data about how the Service is used, without the content of files.
“Subprocessor” means any company that we engage and that has access to Customer Data.
“Sensitive Data” means data about health, religion, ethnicity or political opinions.
“Administrator” means a user to whom the Customer has given the right to manage seats.

## Roles
The Customer is the controller of Customer Data, and Harborline is the processor.
Harborline is the controller of Usage Data.
Harborline processes Customer Data solely on documented instructions of the Customer and for no purpose of its own.
Harborline shall inform the Customer without undue delay if an instruction appears to be unlawful.
The Customer shall not upload Sensitive Data without a prior written agreement.

## Subprocessors
Harborline may engage Subprocessors, provided that it binds each of them by a contract that is no less strict than this agreement.
Harborline shall announce a new Subprocessor at least 30 days in advance, and the Customer may object within 14 days.
If the Customer objects on reasonable grounds and no solution is found, either party may terminate the affected part of the Service free of charge.
Harborline remains fully liable for its Subprocessors.
Subprocessor | Task | Country | Sees content
Castlemoor Hosting | Storage | Ireland | Yes
Penrose Mail | Delivery of mail | Germany | No
Wexcombe Support | Helpline | India | Yes
Larkhill Search | Search index | Canada | No

## Audits
The Customer may audit Harborline once a year, at its own cost and with at least 20 days’ notice.
Audits take place during business hours and must not disturb the operation of the Service.
Harborline may refuse an auditor who competes with it.
Reports of independent auditors are provided on request and are confidential.

## Deletion and return
Within 30 days after the end of the contract, the Customer may export all Customer Data.
Thereafter Harborline shall permanently delete all Customer Data, including all copies, unless the law requires it to keep them.
Harborline shall confirm the deletion in writing within 10 business days.
Backups are encrypted, are kept in the EEA only and are overwritten after 35 days.

## Breaches
Harborline shall notify the Customer of any breach of Customer Data no later than 36 hours after becoming aware of it.
The notice shall describe which data is affected, how many persons are affected and what has been done.
Harborline shall not notify the persons affected or the public without the prior approval of the Customer, except where the law requires it.

## Service levels
Plan | Availability | Answer within | Credits
Basic | 99.0% | 24 hours | No
Team | 99.5% | 8 hours | Yes
Company | 99.9% | 1 hour | Yes

## Deadlines at a glance
Request: answered within one month
Objection: answered within two weeks
Breach: told within 72 hours
Export: ready within 5 days

## Rights by law
Right | Article | Free of charge | Can be refused
Access | 15 | Yes | No
Erasure | 17 | Yes | Yes
Portability | 20 | Yes | No
Second copy | 15 | No | Yes

## What is personal and what is not
We treat these as personal data:
- IP addresses
- device identifiers
- voice recordings
- answers to surveys
We do not treat these as personal data:
- totals by month
- names of companies
- error codes

## Who may see a group
### Public groups
Anyone may read and join.
### Listed groups
Anyone may find the group, and members may read.
### Unlisted groups
Nobody but members may find or read the group.

## Notice for residents of Virginia
You have the right to confirm whether we process your personal data, to correct it and to delete it.
You may opt out of targeted advertising, of the sale of personal data and of profiling that has legal effects.
We do not process sensitive data of residents of Virginia without their consent.
If we decline your request, you may appeal within 60 days, and we will answer the appeal within 60 days.

## Notice for residents of Quebec
Our privacy officer in Montreal is responsible for the data of residents of Quebec.
Decisions that are based exclusively on automated processing are marked as such.
You may have your data sent to another company in a common format, as long as this is technically possible.
Before we send data outside Quebec, we assess whether it is protected there.

## Notice for applicants
We collect your application, your references and the results of tests.
We share your application with the hiring team only, and never with your current employer.
If we hire you, your application becomes part of your personnel file; if we do not, it is deleted after 6 months.
We ask for your consent before we keep your personal data for future openings.

## Affiliate program
Affiliates earn 12% of the first payment of each customer that they refer.
Payments below $50 are carried over to the next month.
We may end the program on 60 days’ notice, and any affiliate may leave it at any time.
Affiliates must not send spam and must disclose that they are paid.
Cookies that track referrals last for 45 days.

## Community rules
You may not post content that is unlawful, that threatens others or that shows violence against people or animals.
You may post nudity only in works of art and only with a label.
We remove spam at once and ban accounts that post it more than three times.
Political ads are not allowed, whether paid or unpaid.
You may criticise companies, including us, as long as what you say is true.
Moderators decide within 24 hours, and you may appeal to a second moderator.
`
