/**
 * Does a set of items measure the factors it was written for, and the same ones in every group? Confirmatory factor
 * analysis by maximum likelihood on complete answers, or by full information maximum likelihood (FIML) on all answers,
 * and measurement invariance over groups. Start at {@link org.candour.reporting.reliability.confirmatory.ConfirmatoryAnalysis}
 * and {@link org.candour.reporting.reliability.confirmatory.MeasurementInvariance}; all that comes out is immutable
 * records.
 *
 * <p>Model (Joreskog 1969, Psychometrika 34, 183-202; Bollen 1989, Structural Equations with Latent Variables, ch. 7):
 * {@code x = nu + Lambda eta + epsilon}, {@code eta ~ (alpha, Phi)}, {@code epsilon ~ (0, Theta)} with Theta diagonal,
 * so {@code Sigma = Lambda Phi Lambda' + Theta} and {@code mu = nu + Lambda alpha}. Factors correlate freely. Units are
 * those of the items. Conventions are those of {@code cfa()} in R's lavaan 0.6-14, against which the figures are
 * compared: covariances with divisor n, {@code chi2 = n F}, standard errors from the expected information on complete
 * answers and from the observed information (the Hessian) with FIML.
 *
 * <p>Assumes normal answers that are missing at random. Closed answers in few categories are not normal: chi-square is
 * then too large and standard errors too small. Robust (MLR) and categorical (WLSMV) estimators are not here.
 *
 * <p>Cost: complete answers are read once, after which time depends on items and factors only. With FIML every step
 * costs one matrix inverse per pattern of missing answers. Interrupting the thread ends either
 * with a {@link java.util.concurrent.CancellationException}.
 *
 * <p>Knows no study, no person and no threshold of disclosure. Imports only the JDK, commons-math3 and JSpecify.
 */
@NullMarked
package org.candour.reporting.reliability.confirmatory;

import org.jspecify.annotations.NullMarked;
