import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// Relative addresses, as the product's release build has them.
export default defineConfig({
  base: "./",
  build: { outDir: "../../target/bench/twin", emptyOutDir: true },
  plugins: [react()],
});
