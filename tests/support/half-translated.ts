/** A page for the museum whose second part is still that of the original. Its ids are made of the words, so they differ. */
export const halfTranslated = {
  "en/learn/tides.md": `---
title: The tides
---

## Why the water rises

The moon draws the water, and the shore waits for it.

## When to come

At low water one can walk to the old pier and see the posts that it stood on.

## What to wear

Boots.
`,
  "ar/learn/tides.md": `---
title: المدّ والجزر
---

## لماذا يرتفع الماء

يجذب القمر الماء، والشاطئ ينتظره.

## متى تأتي

At low water one can walk to the old pier and see the posts that it stood on.

## ماذا تلبس

حذاءً طويلاً.
`,
};
