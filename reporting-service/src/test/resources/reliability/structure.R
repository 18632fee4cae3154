# Computes expected-structure.json: factor analysis, omega, polychoric correlations, bounds and split halves of the
# synthetic answer files. Not run by the build; kept so that anybody can repeat it:  Rscript structure.R  (in this
# folder; also makes facets.csv from a seed when it is not there). Only base R and stats, with psych for KMO, Bartlett
# and a second opinion, and mnormt for the bivariate normal distribution. Every optimum is iterated to the end.
suppressMessages(library(psych))
library(mnormt)
library(jsonlite)

if (!file.exists("facets.csv")) {
  set.seed(20261121)
  n <- 240
  general <- rnorm(n)
  facet <- matrix(rnorm(3 * n), n)
  x <- sapply(1:9, function(i) .55 * general + .6 * facet[, (i - 1) %/% 3 + 1] + .75 * rnorm(n))
  x <- apply(x, 2, function(v) pmin(5, pmax(1, round(3.2 + 1.1 * v))))
  x[, 4] <- 6 - x[, 4]
  x[matrix(runif(9 * n) < .03, n)] <- NA
  colnames(x) <- paste0("q", 1:9)
  write.csv(x, "facets.csv", row.names = FALSE, quote = FALSE, na = "")
}

scales <- list(
  list(file = "facets",      min = 1, max = 5,  reverse = "q4", factors = 3),
  list(file = "workload",    min = 1, max = 5,  reverse = character(0), factors = 1),
  list(file = "belonging",   min = 1, max = 7,  reverse = c("q2", "q5"), factors = 2),
  list(file = "unused_ends", min = 0, max = 10, reverse = character(0), factors = 1))

# -- factor extraction: the objective as a function of the uniquenesses, exact gradient, bounds [.005, 1] --------------
extract <- function(R, m, method) {
  p <- nrow(R)
  loadings <- function(psi) {
    if (method == "minres") {
      e <- eigen(R - diag(psi), symmetric = TRUE)
      e$vectors[, 1:m, drop = FALSE] %*% diag(sqrt(pmax(e$values[1:m], 0)), m)
    } else {
      s <- 1 / sqrt(psi)
      e <- eigen(s * t(s * R), symmetric = TRUE)
      sqrt(psi) * (e$vectors[, 1:m, drop = FALSE] %*% diag(sqrt(pmax(e$values[1:m] - 1, 0)), m))
    }
  }
  value <- function(psi) {
    if (method == "minres") {
      v <- eigen(R - diag(psi), symmetric = TRUE, only.values = TRUE)$values[(m + 1):p]
      sum(v^2) / 2
    } else {
      s <- 1 / sqrt(psi)
      v <- eigen(s * t(s * R), symmetric = TRUE, only.values = TRUE)$values[(m + 1):p]
      sum(v - log(v) - 1)
    }
  }
  slope <- function(psi) {
    L <- loadings(psi)
    d <- diag(L %*% t(L)) + psi - diag(R)
    if (method == "minres") d else d / psi^2
  }
  start <- (1 - .5 * m / p) / diag(solve(R))
  fit <- nlminb(start, value, slope, lower = .005, upper = 1,
                control = list(eval.max = 5000, iter.max = 5000, rel.tol = 1e-15, x.tol = 1e-13))
  fit <- optim(fit$par, value, slope, method = "L-BFGS-B", lower = .005, upper = 1,
               control = list(factr = 1, pgtol = 0, maxit = 5000))
  list(psi = fit$par, L = loadings(fit$par), value = fit$value, slope = max(abs(slope(fit$par)[fit$par > .0051])))
}

quartimin <- function(A, T) {
  m <- ncol(A); al <- 1; N <- 1 - diag(m)
  f <- function(L) sum(L^2 * (L^2 %*% N)) / 4
  dT <- function(L, T) -t(t(L) %*% (L * (L^2 %*% N)) %*% solve(T))
  L <- A %*% t(solve(T)); ft <- f(L)
  for (iter in 1:20000) {
    G <- dT(L, T); Gp <- G - T %*% diag(colSums(T * G)); s <- sqrt(sum(Gp^2))
    if (s < 1e-9) break
    al <- 2 * al; moved <- FALSE
    for (i in 0:40) {
      X <- T - al * Gp; Tt <- X %*% diag(1 / sqrt(colSums(X^2))); Lt <- A %*% t(solve(Tt)); fn <- f(Lt)
      if (ft - fn > .5 * s^2 * al) { moved <- TRUE; break }
      al <- al / 2
    }
    if (!moved) break
    T <- Tt; L <- Lt; ft <- fn
  }
  list(L = L, Phi = t(T) %*% T, criterion = ft)
}

oblimin <- function(A) {
  set.seed(1)
  best <- quartimin(A, diag(ncol(A)))
  for (i in 1:20) {
    other <- quartimin(A, qr.Q(qr(matrix(rnorm(ncol(A)^2), ncol(A)))))
    if (other$criterion < best$criterion - 1e-10) best <- other
  }
  best
}

structure.of <- function(R, m, method, n) {
  e <- extract(R, m, method)
  p <- nrow(R)
  model <- e$L %*% t(e$L); diag(model) <- 1
  objective <- sum(diag(solve(model) %*% R)) - log(det(solve(model) %*% R)) - p
  res <- (R - model)[lower.tri(R)]
  out <- list(uniqueness = e$psi, unrotated = e$L, slope = e$slope, objective = objective,
              chisq = (n - 1 - (2 * p + 5) / 6 - 2 * m / 3) * objective, rmsr = sqrt(mean(res^2)))
  if (m > 1) {
    o <- oblimin(e$L)
    out$oblimin <- list(pattern = o$L, phi = o$Phi, criterion = o$criterion)
    out$varimax <- unclass(varimax(e$L, normalize = TRUE, eps = 1e-15)$loadings)
  }
  out
}

# -- polychoric: thresholds from all answers of an item, tables from the pair ------------------------------------------
polychoric.of <- function(x, min, max) {
  k <- ncol(x)
  cuts <- lapply(x, function(v) { t <- table(factor(v, min:max)); t <- t[t > 0]; qnorm(cumsum(t)[-length(t)] / sum(t)) })
  used <- lapply(x, function(v) sort(unique(na.omit(v))))
  one <- function(i, j) {
    n <- table(factor(x[[i]], used[[i]]), factor(x[[j]], used[[j]]))
    a <- c(-Inf, cuts[[i]], Inf); b <- c(-Inf, cuts[[j]], Inf)
    minus <- function(rho) {
      cdf <- outer(seq_along(a), seq_along(b), Vectorize(function(u, v)
        if (u == 1 || v == 1) 0 else if (is.infinite(a[u])) pnorm(b[v]) else if (is.infinite(b[v])) pnorm(a[u])
        else pmnorm(c(a[u], b[v]), varcov = matrix(c(1, rho, rho, 1), 2))))
      P <- cdf[-1, -1] - cdf[-nrow(cdf), -1] - cdf[-1, -ncol(cdf)] + cdf[-nrow(cdf), -ncol(cdf)]
      -sum(n * log(pmax(P, 1e-300)))
    }
    best <- optimize(minus, c(-.995, .995), tol = 1e-9)$minimum
    h <- 1e-4                                   # a parabola through three points settles what optimize leaves open
    for (i in 1:6) {
      y <- c(minus(best - h), minus(best), minus(best + h))
      best <- best - h * (y[3] - y[1]) / (2 * (y[3] - 2 * y[2] + y[1]))
    }
    best
  }
  R <- diag(k)
  for (i in 2:k) for (j in 1:(i - 1)) R[i, j] <- R[j, i] <- one(i, j)
  list(rho = R, cuts = unname(lapply(cuts, function(c) I(unname(c)))))
}

alpha.of <- function(R) { k <- nrow(R); r <- mean(R[lower.tri(R)]); k * r / (1 + (k - 1) * r) }
omega.of <- function(R) { l <- extract(R, 1, "minres")$L; list(observed = 1 - sum(1 - l^2) / sum(R),
                          implied = sum(l)^2 / (sum(l)^2 + sum(1 - l^2))) }
raw.omega <- function(C) {
  e <- extract(cov2cor(C), 1, "ml"); s <- sqrt(diag(C)); l <- sum(e$L * s); own <- sum(e$psi * s^2)
  list(implied = l^2 / (l^2 + own), observed = l^2 / sum(C))
}
hierarchical <- function(R, m) {
  e <- extract(R, m, "minres"); o <- oblimin(e$L)
  g <- as.vector(extract(o$Phi, 1, "minres")$L); g <- g * sign(sum(g))
  load <- as.vector(o$L %*% g); s <- ifelse(load < 0, -1, 1)
  V <- sum(R * outer(s, s)); h2 <- rowSums(e$L^2)
  group <- o$L %*% diag(sqrt(pmax(1 - g^2, 0)))
  list(omega.h = sum(abs(load))^2 / V, omega.t = 1 - sum(1 - h2) / V, ecv = sum(load^2) / (sum(load^2) + sum(group^2)),
       general = abs(load))
}
bounds <- function(M) {
  k <- ncol(M); V <- sum(M); l1 <- 1 - sum(diag(M)) / V; O <- M - diag(diag(M))
  rulon <- function(h) 4 * sum(M[h, -h]) / V
  splits <- combn(k, k %/% 2, rulon)             # an even scale meets every split twice, which moves no mean or end
  list(lambda1 = l1, lambda5 = l1 + 2 * sqrt(max(rowSums(O^2))) / V, lambda6 = 1 - sum(1 / diag(solve(M))) / V,
       mu2 = l1 + sqrt(sum(O^2) + sqrt(k / (k - 1) * sum(O^4))) / V,
       best = max(splits), worst = min(splits), mean = mean(splits))
}

one <- function(s) {
  x <- read.csv(paste0(s$file, ".csv"))
  for (i in s$reverse) x[[i]] <- s$min + s$max - x[[i]]
  n <- sum(rowSums(!is.na(x)) > 0)
  k <- ncol(x)
  C <- cov(x, use = "pairwise"); R <- cor(x, use = "pairwise")
  a <- k / (k - 1) * (1 - sum(diag(C)) / sum(C))
  smc <- R; diag(smc) <- 1 - 1 / diag(solve(R))
  P <- polychoric.of(x, s$min, s$max)
  full <- x[complete.cases(x), ]
  list(file = s$file, minimum = s$min, maximum = s$max, reverse = I(s$reverse), n = n, factors = s$factors,
       median = unname(sapply(x, median, na.rm = TRUE)),
       itemTotal = unname(sapply(x, function(v) cor(v, rowMeans(x, na.rm = TRUE), use = "pairwise"))),
       corrected = unname(suppressWarnings(alpha(as.data.frame(full)))$item.stats$r.cor),
       bonett = 1 - exp(log(1 - a) + c(1, -1) * qnorm(.975) * sqrt(2 * k / ((k - 1) * (n - 2)))),
       medianInterItem = median(R[lower.tri(R)]), varInterItem = var(R[lower.tri(R)]),
       complete = sum(complete.cases(x)), patterns = nrow(unique(is.na(x))),
       covariance = bounds(C), correlation = bounds(R),
       kmo = KMO(R)$MSA, msa = unname(KMO(R)$MSAi),
       bartlett = cortest.bartlett(R, n = n)[c("chisq", "p.value")],
       eigenvalues = eigen(R)$values, reduced = eigen(smc)$values,
       minres = structure.of(R, s$factors, "minres", n), ml = structure.of(R, s$factors, "ml", n),
       omega = omega.of(R), rawOmega = raw.omega(cov(full)),
       hierarchical = if (k >= 9) hierarchical(R, 3) else NULL,
       polychoric = P, ordinalAlpha = alpha.of(P$rho), ordinalOmega = omega.of(P$rho)$observed)
}

write(toJSON(list(
  made = list(r = R.version.string, psych = as.character(packageVersion("psych")),
              mnormt = as.character(packageVersion("mnormt")), call = "Rscript structure.R"),
  scales = lapply(scales, one)), auto_unbox = TRUE, digits = I(15), null = "null"), "expected-structure.json")
