import { basePath } from "./site-url";

/** Without scripts of its own: what it holds is fetched with every page, and an embed has none to spare. */
export default function NotFound() {
  return (
    <>
      <header className="flex h-14 items-center px-5">
        <a href={`${basePath}/`} className="text-lg font-bold tracking-tight no-underline">
          Etiograph
        </a>
      </header>
      <main className="mx-auto max-w-5xl px-5 pt-16 md:px-10">
        <h1 className="text-4xl font-semibold">There is no such page</h1>
        <p className="mt-4 text-lg text-soft">
          The articles are listed on the{" "}
          <a href={`${basePath}/`} className="text-ink underline">
            first page
          </a>
          .
        </p>
      </main>
    </>
  );
}
