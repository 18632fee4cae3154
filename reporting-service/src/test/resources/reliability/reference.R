# Computes the expected figures next to the synthetic answer files. Not run by the build; kept so that anybody can
# repeat it:  Rscript reference.R   (in this folder; writes expected.json)
library(psych)
library(jsonlite)

scales <- list(
  list(file = "workload",    min = 1, max = 5,  reverse = character(0)),
  list(file = "belonging",   min = 1, max = 7,  reverse = c("q2", "q5")),
  list(file = "pride",       min = 1, max = 5,  reverse = character(0)),
  list(file = "unused_ends", min = 0, max = 10, reverse = character(0)))

consistency <- function(x, use, n) {
  C <- cov(x, use = use)
  R <- cor(x, use = use)
  k <- ncol(x)
  V <- sum(C)
  tr <- sum(diag(C))
  a <- function(M) nrow(M) / (nrow(M) - 1) * (1 - sum(diag(M)) / sum(M))
  off <- R[lower.tri(R)]
  own <- cov2cor(C)[lower.tri(C)]
  C2 <- C %*% C
  Q <- 2 * k^2 / ((k - 1)^2 * V^3) * (V * (sum(diag(C2)) + tr^2) - 2 * tr * sum(C2))
  feldt <- 1 - (1 - a(C)) * qf(c(.975, .025), n - 1, (n - 1) * (k - 1))
  list(
    n = n, alpha = a(C),
    standardised = k * mean(off) / (1 + (k - 1) * mean(off)),
    standardisedByOwnVariance = k * mean(own) / (1 + (k - 1) * mean(own)),
    feldt = feldt,
    duhachek = a(C) + c(-1, 1) * qnorm(.975) * sqrt(Q / n),
    meanInterItem = mean(off),
    lambda2 = 1 - tr / V + sqrt(k / (k - 1) * sum((C - diag(diag(C)))^2)) / V,
    lambda6 = 1 - sum(1 / diag(solve(C))) / V,
    sumScoreError = sqrt(V * (1 - a(C))),
    itemRest = sapply(1:k, function(i) sum(C[i, -i]) / sqrt(C[i, i] * sum(C[-i, -i]))),
    alphaIfDropped = if (k > 2) sapply(1:k, function(i) a(C[-i, -i])) else NULL)
}

one <- function(s) {
  raw <- read.csv(paste0(s$file, ".csv"))
  x <- raw
  for (i in s$reverse) x[[i]] <- s$min + s$max - x[[i]]
  d <- describe(raw, type = 3)
  score <- rowMeans(x, na.rm = TRUE)
  score[rowSums(!is.na(x)) < ceiling(ncol(x) / 2)] <- NA
  list(
    file = s$file, minimum = s$min, maximum = s$max, reverse = I(s$reverse),
    rows = nrow(x), anyAnswered = sum(rowSums(!is.na(x)) > 0), complete = sum(complete.cases(x)),
    items = lapply(names(raw), function(i) list(
      code = i, n = sum(!is.na(raw[[i]])), mean = mean(raw[[i]], na.rm = TRUE), sd = sd(raw[[i]], na.rm = TRUE),
      skew = d[i, "skew"], kurtosis = d[i, "kurtosis"],
      floor = 100 * mean(raw[[i]] == s$min, na.rm = TRUE), ceiling = 100 * mean(raw[[i]] == s$max, na.rm = TRUE),
      counts = as.vector(table(factor(raw[[i]], s$min:s$max))))),
    pairwise = consistency(x, "pairwise", sum(rowSums(!is.na(x)) > 0)),
    listwise = consistency(x[complete.cases(x), ], "everything", sum(complete.cases(x))),
    score = list(n = sum(!is.na(score)), mean = mean(score, na.rm = TRUE), sd = sd(score, na.rm = TRUE),
                 first = score[1:5]),
    psychAlpha = suppressWarnings(alpha(x))$total$raw_alpha)
}

write(toJSON(list(
  made = list(r = R.version.string, psych = as.character(packageVersion("psych")), call = "Rscript reference.R"),
  scales = lapply(scales, one)), auto_unbox = TRUE, digits = I(17), null = "null", pretty = TRUE), "expected.json")
