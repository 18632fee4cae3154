# Draws the made-up answers next to it and computes the expected figures. Not run by the build; kept so that anybody can
# repeat it:  Rscript reference.R   (in this folder; writes the csv files and expected.json)
suppressMessages({library(lavaan); library(psych); library(jsonlite)})
options(digits = 17)

# Two factors, six items from 1 to 5, two languages; one intercept and one loading differ; two items of different
# factors share more than their factors say, so that the fit is not perfect; gaps at random.
set.seed(20251121)
n <- 320
language <- rep(c("en", "cy"), c(190, 130))
shift <- ifelse(language == "cy", 0.3, 0)
f1 <- rnorm(n) + shift
f2 <- 0.5 * f1 + sqrt(0.75) * rnorm(n)
shared <- rnorm(n)
loading <- c(0.8, 0.7, 0.6, 0.75, 0.65, 0.7)
x <- sapply(1:6, function(i) {
  f <- if (i <= 3) f1 else f2
  l <- loading[i] - ifelse(i == 3 & language == "cy", 0.3, 0)
  v <- 3 + l * f + 0.4 * shared * (i %in% c(1, 4)) + rnorm(n, sd = 0.7) + ifelse(i == 5 & language == "cy", 0.6, 0)
  pmin(5, pmax(1, round(v)))
})
x[, 2] <- 6 - x[, 2]
x[sample(length(x), 110)] <- NA
x[5, ] <- NA
answers <- data.frame(language, x)
names(answers) <- c("language", paste0("q", 1:6))
write.csv(answers, "two_factors.csv", row.names = FALSE, quote = FALSE, na = "")

# Sixty people, three occasions, a shift and a few gaps.
true <- rnorm(60, 50, 10)
scores <- sapply(1:3, function(j) round(true + rnorm(60, c(0, 1.5, 3)[j], 5), 1))
scores[cbind(c(4, 17, 33), c(1, 2, 3))] <- NA
scores <- data.frame(t1 = scores[, 1], t2 = scores[, 2], t3 = scores[, 3])
write.csv(scores, "retest.csv", row.names = FALSE, quote = FALSE, na = "")

# Three roles, unequal sizes and variances, ties.
groups <- data.frame(
  role = rep(c("child", "adult", "manager"), c(40, 31, 18)),
  score = round(c(rnorm(40, 52, 12), rnorm(31, 42, 9), rnorm(18, 57, 15))))
groups$score[7] <- NA
write.csv(groups, "groups.csv", row.names = FALSE, quote = FALSE, na = "")

wanted <- c("npar", "chisq", "df", "pvalue", "baseline.chisq", "baseline.df", "cfi", "tli", "rmsea", "rmsea.ci.lower",
  "rmsea.ci.upper", "rmsea.pvalue", "srmr", "logl", "unrestricted.logl", "aic", "bic")
tight <- list(rel.tol = 1e-10, iter.max = 10000)
two <- "first =~ q1 + q2 + q3\nsecond =~ q4 + q5 + q6"
one <- "all =~ q1 + q2 + q3 + q4 + q5 + q6"
cross <- "first =~ q1 + q2 + q3\nsecond =~ q4 + q5 + q6 + q3"

fit <- function(model, missing, std.lv = FALSE) {
  a <- answers[rowSums(!is.na(answers[-1])) > 0, ]
  f <- cfa(model, a, missing = missing, std.lv = std.lv, control = tight, em.h1.iter.max = 10000, em.h1.tol = 1e-12)
  p <- parameterEstimates(f, standardized = TRUE)
  list(model = model, missing = missing, std.lv = std.lv, n = lavInspect(f, "nobs"),
    fit = as.list(fitMeasures(f)[wanted]),
    parameters = p[, c("lhs", "op", "rhs", "est", "se", "z", "pvalue", "ci.lower", "ci.upper", "std.lv", "std.all")])
}

level <- function(equal, missing) {
  a <- answers[rowSums(!is.na(answers[-1])) > 0, ]
  cfa(two, a, missing = missing, group = "language", group.equal = equal, std.lv = TRUE, control = tight,
    em.h1.iter.max = 10000, em.h1.tol = 1e-12)
}

invariance <- function(missing) {
  held <- list(configural = "", metric = "loadings", scalar = c("loadings", "intercepts"),
    strict = c("loadings", "intercepts", "residuals"))
  fits <- lapply(held, level, missing = missing)
  lapply(seq_along(fits), function(i) {
    m <- as.list(fitMeasures(fits[[i]])[wanted])
    d <- if (i > 1) {
      b <- as.list(fitMeasures(fits[[i - 1]])[wanted])
      list(chisq = m$chisq - b$chisq, df = m$df - b$df,
        p = pchisq(m$chisq - b$chisq, m$df - b$df, lower.tail = FALSE),
        cfi = m$cfi - b$cfi, rmsea = m$rmsea - b$rmsea, srmr = m$srmr - b$srmr)
    }
    list(level = names(held)[i], n = lavInspect(fits[[i]], "nobs"), fit = m, change = d)
  })
}

done <- scores[complete.cases(scores), ]
icc <- ICC(done, lmer = FALSE)
table <- anova(lm(score ~ person + time, data.frame(
  score = unlist(done), person = factor(rep(seq_len(nrow(done)), 3)), time = factor(rep(1:3, each = nrow(done))))))
ms <- table[["Mean Sq"]]
agree <- sqrt(ms[3] + (ms[2] - ms[3]) / nrow(done))
pair <- scores$t1 - scores$t2
pair <- pair[!is.na(pair)]
both <- complete.cases(scores$t1, scores$t2)

g <- groups[!is.na(groups$score), ]
child <- g$score[g$role == "child"]
adult <- g$score[g$role == "adult"]
test <- function(t) list(t = unname(t$statistic), df = unname(t$parameter), p = t$p.value,
  lower = t$conf.int[1], upper = t$conf.int[2])
student <- t.test(child, adult, var.equal = TRUE)
ncp <- function(p) uniroot(function(d) pt(student$statistic, student$parameter, d) - p, c(-10, 20), tol = 1e-13)$root
scale <- sqrt(1 / length(child) + 1 / length(adult))
a <- anova(lm(score ~ role, g))
n0 <- (nrow(g) - sum(table(g$role)^2) / nrow(g)) / 2

write(toJSON(list(
  made = list(r = R.version.string, lavaan = as.character(packageVersion("lavaan")),
    psych = as.character(packageVersion("psych")), call = "Rscript reference.R"),
  confirmatory = list(
    fit(two, "listwise"), fit(two, "listwise", TRUE), fit(two, "fiml"), fit(two, "fiml", TRUE),
    fit(cross, "listwise"), fit(cross, "fiml", TRUE), fit(one, "listwise"), fit(one, "fiml")),
  invariance = list(listwise = invariance("listwise"), fiml = invariance("fiml")),
  retest = list(n = nrow(done), ms_between = ms[1], ms_occasions = ms[2], ms_error = ms[3],
    icc = setNames(icc$results, c("type", "icc", "f", "df1", "df2", "p", "lower", "upper")),
    sem_agreement = agree, sem_consistency = sqrt(ms[3]),
    sdc_agreement = 1.96 * sqrt(2) * agree, sdc_consistency = 1.96 * sqrt(2 * ms[3]),
    limits = list(n = length(pair), mean = mean(pair), sd = sd(pair), lower = mean(pair) - 1.96 * sd(pair),
      upper = mean(pair) + 1.96 * sd(pair), mean_lower = t.test(pair)$conf.int[1],
      mean_upper = t.test(pair)$conf.int[2],
      trend = cor(scores$t1[both] - scores$t2[both], scores$t1[both] + scores$t2[both]))),
  groups = list(
    welch = test(t.test(child, adult)), student = test(student), difference = mean(child) - mean(adult),
    d = unname(student$statistic) * scale, d_lower = ncp(.975) * scale, d_upper = ncp(.025) * scale,
    g = unname(student$statistic) * scale * (1 - 3 / (4 * unname(student$parameter) - 1)),
    u = unname(suppressWarnings(wilcox.test(child, adult))$statistic),
    u_p = wilcox.test(child, adult, exact = FALSE)$p.value,
    f = a[["F value"]][1], df1 = a$Df[1], df2 = a$Df[2], p = a[["Pr(>F)"]][1],
    eta2 = a[["Sum Sq"]][1] / sum(a[["Sum Sq"]]),
    icc1 = (a[["Mean Sq"]][1] - a[["Mean Sq"]][2]) / (a[["Mean Sq"]][1] + (n0 - 1) * a[["Mean Sq"]][2]),
    icc2 = 1 - a[["Mean Sq"]][2] / a[["Mean Sq"]][1]),
  noncentral = list(
    chisq = lapply(list(c(3, 2, 1), c(85.3, 24, 61.3), c(4165, 265, 3900), c(12, 30, 0.5)), function(v)
      list(x = v[1], df = v[2], ncp = v[3], p = pchisq(v[1], v[2], v[3]))),
    t = lapply(list(c(1.2, 10, 0.5), c(-10.9, 2798, -9), c(2, 5, -1), c(0, 7, 1), c(-3, 40, 0)), function(v)
      list(x = v[1], df = v[2], ncp = v[3], p = pt(v[1], v[2], v[3]))))),
  auto_unbox = TRUE, digits = I(17), null = "null", na = "null", pretty = TRUE), "expected.json")
