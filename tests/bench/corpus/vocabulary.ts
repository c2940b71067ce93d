const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words and sentences of the made-up pages. A sentence has slots such as `{thing}`; `{link}` becomes a link to a page. */
export const vocabulary = {
  thing: words(`
    garden timetable kitchen bridge ladder window letter map market meadow notebook path picture quilt
    river roof shelf signpost stove table ticket tool tram valley wagon wall well wheel workshop basket
    bench bicycle boat bell calendar candle cart catalogue chair clock counter drawer fence ferry field
    fountain gallery gate harbour hedge kettle key lamp lantern library loom`),
  people: words(`
    neighbours bakers carpenters children drivers farmers gardeners guests librarians masons musicians nurses
    painters parents pilots printers sailors singers students tailors teachers travellers visitors volunteers
    weavers welders writers beekeepers cyclists potters`),
  action: words(`
    borrow carry check choose clean collect count describe draw explain find fix follow gather keep label lend
    measure move number open order paint plan prepare record repair replace return share sort study test visit
    wash watch write`),
  quality: words(`
    blue bright broad calm careful clear cold common deep familiar fresh friendly gentle green heavy
    large late light local long low narrow new patient plain pleasant quick quiet round short
    simple slow small steady strong sturdy useful warm wide wooden`),
  time: words(`
    afterwards again always before daily early gladly later monthly often once quietly seldom sometimes soon
    together twice usually weekly yearly`),
  sentence: [
    "The {people} {action} the {quality} {thing} {time}.",
    "When the {quality} {thing} is ready, the {people} {action} it and {action} the {thing} beside it.",
    "Most {people} {action} a {quality} {thing} before they {action} the {thing}, and they do so {time}.",
    "It helps to {action} the **{quality} {thing}** first, so that the {people} can {action} the rest {time}.",
    "A {thing} that the {people} {action} {time} stays {quality} for years.",
    'The {people} call it "a {quality} {thing}", and {time} they {action} it.',
    "Nobody has to {action} the {thing} alone -- the {people} {action} it {time}.",
    "Read {link} if you want to {action} the {quality} {thing} with other {people}.",
    "The *{thing}* isn't {quality} every day; that's why the {people} {action} it {time}.",
    "Between the {quality} {thing} and the {thing} there's room for {people} who {action} {time}.",
    "Please {action} the {thing} {time}, then {action} the {quality} {thing} (the {people} will help).",
    "If the {people} don't {action} the {thing} {time}, it's harder to {action} the {quality} {thing}.",
  ],
  heading: [
    "How the {people} {action} a {thing}",
    "Before you {action} the {quality} {thing}",
    "What {people} need to {action} a {thing}",
    "When the {thing} is {quality}",
  ],
  item: [
    "{action} the {quality} {thing} {time}",
    "a {quality} {thing} for the {people}",
    "**{thing}**: the {people} {action} it {time}",
    "one {thing}, which the {people} {action} {time}",
  ],
  title: ["How to {action} a {quality} {thing}", "The {quality} {thing} of the {people}"],
} as const;
