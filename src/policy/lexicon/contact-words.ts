/** Words of lines that say how to reach a company; none of them turns a sentence. */
export const contactWords: ReadonlySet<string> = new Set(
	`contact email mail address phone telephone tel fax write reach attn attention officer dpo representative data
	protection privacy dept department question questions comment inquiry inquiries mailto form online postal ltd inc gmbh
	llc ab sa bv plc office legal designated team desk care counsel c o box po a the street road avenue floor suite`.split(
		/\s+/,
	),
)

/** Words for a street, short forms too. */
export const streets: ReadonlySet<string> = new Set(
	`street st str strasse straße road rd avenue ave lane row drive square boulevard blvd court plaza highway quay parkway
	way place house rue via calle rua platz weg terrace crescent embankment wharf gardens green`.split(/\s+/),
)
