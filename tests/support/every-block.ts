/** The text of a page that shows what the theme has a style for. */
export const everyBlock = `Words about [the harbour](/en/) and \`code\`.

::: banner
**Closed** until April.
:::

## Hours

| Day | Hours |
| --- | --- |
| Sunday | 11–17 |

- One
- Two

- [ ] Choose a day
- [x] Write to us

\`\`\`sh
tell the harbour master --when "on a Sunday" --who "a class of thirty children from the school beside the old customs house" --what "boats"
\`\`\`

> Nobody asked.

::: quote Mary Hale
Your eyes only get in the way.
:::

::: facts
- **3** boats
- **1826** opens, [says](/en/) a book
:::

::: traits
- **Dry.** As [the shed](/en/) is.
:::

::: steps
1. **Choose.** A day.
2. **Write** to [us](/en/), and wait.
:::

::: note Good to know
Dogs are welcome.
:::

::: tip Free
On Sundays.
:::

::: warning Slippery
When wet.
:::

## What happened

::: timeline
- **1826** It opens.
- **Next year** It opens again.
:::

::: details Where can I park?
At the station.
:::

::: columns
### By boat

From [the quay](/en/), on Sundays.

### By train

Ten minutes from the station.
:::

::: cards
- **[Start](/en/)** Everything, and *more* of it.
:::

::: list events
:::

::: hours
:::

::: action Bring your class
Up to thirty.

[Write to us](/en/)
:::
`;

const days = ["tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** The files of data that the blocks of that page show, whatever the day is. */
export const everyBlockData = {
  "content/data/events.yaml": `- title: Knots for beginners
  day: 2026-01-06
  from: 18:00
  to: 19:30
  every: Tuesday
  until: 2099-12-31
  place: The sail loft
  lead: A rope is there.
  link: /en/
- title: The night of the lamps, with rowing
  day: 2099-12-31
  last-day: 2100-01-01
  from: 22:00
  to: 02:00
  cancelled: true
`,
  "content/data/hours.yaml": `name: Boat shed
week:
  monday: closed
${days.map((day) => `  ${day}: 10:00 to 12:30, 14:00 to 18:00\n`).join("")}seasons:
  - name: Winter
    from: 2026-11-01
    until: 2027-03-31
    each-year: true
    week:
      monday: by appointment
${days.map((day) => `      ${day}: closed\n`).join("")}exceptions:
  - day: 2026-01-01
    until: 2026-12-31
    each-year: true
    hours: 11:00 to 15:00
    reason: repairs
`,
};
