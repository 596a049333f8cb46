import { Header } from "./header";
import { basePath } from "./site-url";

export default function NotFound() {
  return (
    <>
      <Header />
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
