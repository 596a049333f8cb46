import Link from "next/link";
import { Header } from "./header";
import { articleIds, loadArticle } from "./load-article";

export default function HomePage() {
  return (
    <>
      <Header />
      <main className="mx-auto max-w-3xl px-5">
        <ul>
          {articleIds().map((id) => (
            <li key={id}>
              <Link href={`/${id}/`}>{loadArticle(id).graph.article.title}</Link>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
