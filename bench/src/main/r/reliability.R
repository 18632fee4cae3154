# The analyses of the group "reliability" in R: CPU milliseconds (user + system of this process, median of five runs;
# of three for the slow ones) and one result of each.  Rscript reliability.R FOLDER OUT
suppressMessages(library(psych))
arguments <- commandArgs(trailingOnly = TRUE)
large <- read.csv(file.path(arguments[1], "large.csv"))
middle <- read.csv(file.path(arguments[1], "middle.csv"))
version <- paste("R", getRversion(), "psych", packageVersion("psych"))

timed <- function(runs, work) {
  ms <- numeric(runs)
  for (i in seq_len(runs)) {
    t <- system.time(value <- suppressMessages(suppressWarnings(work())))
    ms[i] <- 1000 * sum(t[c("user.self", "sys.self")])
  }
  list(ms = median(ms), value = value)
}

# psych::omega asks GPArotation for oblimin. Where that is missing, the same steps are written out here: minres by
# psych::fa, direct quartimin by gradient projection from one start, Schmid-Leiman.
quartimin <- function(A, eps = 1e-5) {
  m <- ncol(A); T <- diag(m); al <- 1
  f <- function(L) { L2 <- L^2; sum(L2 * (L2 %*% (1 - diag(m)))) / 4 }
  g <- function(L) L * (L^2 %*% (1 - diag(m)))
  L <- A %*% t(solve(T)); G <- -t(t(L) %*% g(L) %*% solve(T)); ft <- f(L)
  for (iter in 1:1000) {
    Gp <- G - T %*% diag(colSums(T * G)); s <- sqrt(sum(Gp^2))
    if (s < eps) break
    al <- 2 * al
    for (i in 0:10) {
      X <- T - al * Gp; Tt <- X %*% diag(1 / sqrt(colSums(X^2)))
      Lt <- A %*% t(solve(Tt)); fn <- f(Lt)
      if (ft - fn > 0.5 * s^2 * al) break
      al <- al / 2
    }
    T <- Tt; L <- Lt; ft <- fn; G <- -t(t(L) %*% g(L) %*% solve(T))
  }
  list(L = L, Phi = t(T) %*% T)
}
written.out <- function() {
  R <- cor(large, use = "pairwise")
  A <- unclass(fa(R, nfactors = 3, rotate = "none", fm = "minres")$loadings)
  q <- quartimin(A)
  gphi <- unclass(fa(q$Phi, nfactors = 1, rotate = "none", fm = "minres")$loadings)
  g <- q$L %*% gphi
  s <- as.vector(ifelse(g < 0, -1, 1))
  sum(abs(g))^2 / sum(R * outer(s, s))
}
has <- requireNamespace("GPArotation", quietly = TRUE)
a <- timed(5, function() alpha(large)$total$raw_alpha)
o <- if (has) timed(5, function() omega(large, 3, plot = FALSE)$omega_h) else timed(5, written.out)
p <- timed(3, function() { pdf(NULL); on.exit(dev.off()); options(mc.cores = 1)
  fa.parallel(middle, n.iter = 20, plot = FALSE)$ncomp })
c <- timed(3, function() polychoric(middle)$rho[1, 2])

line <- function(name, ms, value, what) paste(name, format(ms, digits = 10), format(value, digits = 15), what, sep = "\t")
writeLines(c(
  line("alpha", a$ms, a$value, paste0(version, ": alpha()")),
  line("omega", o$ms, o$value, paste0(version, if (has) ": omega()" else
    ": fa() and oblimin from one start written out in R, GPArotation not installed")),
  line("parallel100", 5 * p$ms, p$value, paste0(version, ": fa.parallel(), 20 replications, times five")),
  line("polychoric", c$ms, c$value, paste0(version, ": polychoric()"))), arguments[2])
