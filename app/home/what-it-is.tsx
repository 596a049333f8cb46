const points = [
  {
    title: "The map is the article’s",
    text: "Rules read the text sentence by sentence; nothing is added from elsewhere. A fact that the article doubts is dashed, one that it denies is struck through, and what it does not say is not drawn.",
  },
  {
    title: "The literature stands beside it",
    text: "Papers on a passage are marked as supporting, qualifying or conflicting with it. That is a judgement about the article, kept apart from what the article claims.",
  },
  {
    title: "Everything can be checked",
    text: "Each fact names its sentences, their place, the sources printed there and the rule that read them. A rule can misread: the sentence is there to tell.",
  },
] as const;

/** What the project is, what it is not. */
export function WhatItIs() {
  return (
    <section id="what" aria-labelledby="what-heading" className="mt-20 scroll-mt-6">
      <h2 id="what-heading" className="text-lg font-semibold">
        What this is
      </h2>
      <div className="mt-6 grid gap-x-12 gap-y-8 md:grid-cols-3">
        {points.map(({ title, text }) => (
          <div key={title}>
            <h3 className="font-semibold">{title}</h3>
            <p className="mt-1.5 text-soft">{text}</p>
          </div>
        ))}
      </div>
      <p className="mt-10 max-w-[62ch] text-soft">
        It is a way of reading, not medical advice. Pages, fonts and graphs come from one place; nothing you look at is
        sent anywhere.
      </p>
    </section>
  );
}
