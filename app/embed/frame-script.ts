import { frameKeys } from "@/lib/embed/embed-frame";

/**
 * Runs before the first paint: hangs what the author chose on the root, where the style sheet sees it, and whether the
 * link asks for another view than the page was built with, so that the wrong one is never seen.
 */
export const frameScript = `(()=>{const d=document.documentElement.dataset,keys=${JSON.stringify(frameKeys)};delete d.theme;d.live="";for(const[k,v]of new URLSearchParams(location.search)){if(!keys.includes(k))d.asked="";else if(/^[a-z]+$/.test(v))d[k]=v}})()`;
