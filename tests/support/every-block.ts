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

::: action Bring your class
Up to thirty.

[Write to us](/en/)
:::
`;
